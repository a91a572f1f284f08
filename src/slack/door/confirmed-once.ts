import { LRUCache } from 'lru-cache';

import type { Answer } from '../kit/asked.ts';
import { type Pressed, pressName } from '../kit/pressed.ts';
import { CONFIRMS, ONCE } from './tables.ts';

/** As long as a response address lives, by which the question is replaced. */
const REMEMBERED_MS = 30 * 60_000;
const MOST_REMEMBERED = 2000;

/** Does what a question of one's own confirms. */
export type ConfirmedOnce = (
  pressed: Pressed,
  work: () => Promise<Answer | null>,
) => Promise<Answer | null>;

/**
 * A question is answered once, and so is what is done once: whoever presses twice before it is
 * replaced gets the answer of the first press again, and nothing is done a second time. What was
 * refused can be pressed anew.
 */
export function createConfirmedOnce(): ConfirmedOnce {
  const answers = new LRUCache<string, Promise<Answer | null>>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_MS,
  });
  return async (pressed, work) => {
    const key = keyOf(pressed);
    if (key === null) return work();
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answering = work();
    answers.set(key, answering);
    const answer = await answering.catch((error: unknown) => {
      answers.delete(key);
      throw error;
    });
    if (!isDone(pressed, answer)) answers.delete(key);
    return answer;
  };
}

/** Nothing may be said of what is done where others see it. */
function isDone({ action }: Pressed, answer: Answer | null): boolean {
  if (answer === null) return ONCE.has(pressName(action));
  return answer.is === 'said' && answer.isRefused !== true;
}

/** Whether what was done takes the place of the message in which it was asked. */
export function isConfirmed({ action }: Pressed, answer: Answer): boolean {
  return CONFIRMS.has(pressName(action)) && answer.is === 'said' && answer.isRefused !== true;
}

/** Its words may have become the next question meanwhile, so its buttons are told apart. */
function keyOf({ action, value, channel, messageTs, person }: Pressed): string | null {
  const name = pressName(action);
  const isDoneOnce = CONFIRMS.has(name) || ONCE.has(name);
  if (!isDoneOnce || channel === null || messageTs === null) return null;
  return [channel, messageTs, person.user, action, ...value].join('|');
}
