import { labelsTogether } from '../typed/tokens.ts';
import type { Answer, CommandHandler } from './asked.ts';
import { together } from './together.ts';

/** More of them are no message; which is meant is asked then. */
const MOST = 10;

/**
 * A command that names several assignments and says nothing more of any, "ta emot RUN-2 och RUN-3",
 * is done to each; the answers stand below each other.
 */
export function eachNamed(handler: CommandHandler): CommandHandler {
  return async (parts, asked) => {
    const labels = labelsTogether(asked.rest);
    if (labels.length < 2 || labels.length > MOST) return handler(parts, asked);
    const answers: Answer[] = [];
    for (const rest of labels) answers.push(await handler(parts, { ...asked, rest }));
    return together(answers);
  };
}
