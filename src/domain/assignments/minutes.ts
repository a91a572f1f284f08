import type { Minutes } from './origin.ts';
import type { MinutesSaid } from './minutes-said.ts';

/**
 * How far an assignment's minutes have come: a § that was confirmed at once is so whatever applies
 * to the rest; else the person's tick, and without it what the text says of being confirmed.
 */
export function minutesOf(
  inText: MinutesSaid | null,
  { isPreliminary }: { readonly isPreliminary: boolean },
): Minutes | null {
  if (inText === 'confirmed-at-once') return 'confirmed';
  if (isPreliminary) return 'preliminary';
  return inText === 'confirmed' ? 'confirmed' : null;
}

/** What the tick says afterwards. Taken away it says nothing: `justera` is what confirms. */
export function minutesEdited(
  before: Minutes | null,
  { isPreliminary }: { readonly isPreliminary: boolean },
): Minutes | null {
  if (isPreliminary) return 'preliminary';
  return before === 'preliminary' ? null : before;
}
