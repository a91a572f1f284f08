import { labelsTogether } from '../typed/tokens.ts';
import type { CommandHandler } from './asked.ts';
import type { Said } from './said.ts';

/**
 * A command that names several assignments and says nothing more of any, "ta emot RUN-2 och RUN-3",
 * is done to each; the answers stand below each other.
 */
export function eachNamed(handler: CommandHandler): CommandHandler {
  return async (parts, asked) => {
    const labels = labelsTogether(asked.rest);
    if (labels.length < 2) return handler(parts, asked);
    const all: Said[] = [];
    for (const rest of labels) {
      const answer = await handler(parts, { ...asked, rest });
      // A form can be opened for one alone: the one that needs it is asked for by itself.
      if (answer.is === 'form') return answer;
      all.push(answer.said);
    }
    const text = all.map((each) => each.text).join('\n');
    return { is: 'said', said: { text, blocks: all.flatMap(({ blocks }) => blocks) } };
  };
}
