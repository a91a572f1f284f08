import type { Due } from '../committee/due.ts';
import type { Day, Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** A new date instead of the one before, which is kept for ever. */
export type Extension = {
  readonly from: Due;
  /** The day that `from` meant then; null for one without a day. */
  readonly fromDay: Day | null;
  readonly to: Due;
  /** The committee's decision (§), the chair's consent, or what the list said that it came from. */
  readonly ground: 'decision' | 'consent' | 'list';
  readonly paragraph: string | null;
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
};

/** More time that was asked for and is not answered yet. */
export type ExtensionAsked = {
  readonly by: Person;
  readonly at: Instant;
  readonly to: Due;
  readonly reason: string;
};

/** The request that waits for an answer; none where the due is the one that was wished for already. */
export function extensionWanted({
  extensionAsked,
  due,
}: {
  readonly extensionAsked: ExtensionAsked | null;
  readonly due: Due;
}): ExtensionAsked | null {
  const isThere = JSON.stringify(extensionAsked?.to) === JSON.stringify(due);
  return isThere ? null : extensionAsked;
}
