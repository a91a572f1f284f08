import type bolt from '@slack/bolt';

import type { Answer } from '../kit/asked.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { type Pressed, pressName } from '../kit/pressed.ts';
import { pressKey } from '../kit/settled-blocks.ts';
import { isConfirmed } from './confirmed-once.ts';
import { respondBy } from './respond.ts';
import { showAnswered } from './show-answered.ts';
import { ONCE } from './tables.ts';

/**
 * Shows in the private answer where something was pressed what happened: its words stay, what was
 * answered becomes a line, and the rest of its buttons stay. Where Slack lets it be replaced no
 * longer, its next press says what happened.
 */
export async function showPressed(
  parts: ListenerParts,
  { pressed, respond }: { readonly pressed: Pressed; readonly respond: bolt.RespondFn | undefined },
  answer: Answer | null,
): Promise<void> {
  const own = parts.privately.of(pressed.blockId);
  // A question is replaced by what was done.
  if (own === null || pressed.channel === null || isQuestionGone(pressed, answer)) return;
  const { language, person: reader } = pressed;
  const { said, at, done } = own;
  const line = ONCE.get(pressName(pressed.action));
  if (line !== undefined && isDone(answer)) done.set(pressKey(pressed), line(language));
  const showing = await showAnswered(parts.ports, { ...said, at, reader }, language, done);
  const { text, blocks } = showing.said;
  if (text === own.shows) return;
  own.shows = text;
  const anew = { response_type: 'ephemeral', replace_original: true, text } as const;
  await respondBy({ respond }, { ...anew, blocks: [...blocks] }).catch(() => undefined);
}

function isQuestionGone(pressed: Pressed, answer: Answer | null): boolean {
  return answer !== null && isConfirmed(pressed, answer);
}

/** Nothing is said of what others see at once. */
function isDone(answer: Answer | null): boolean {
  return answer === null || (answer.is === 'said' && answer.isRefused !== true);
}
