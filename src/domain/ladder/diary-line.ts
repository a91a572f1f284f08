import { awaitsReceipt, isToHandOver } from '../assignments/diary.ts';
import type { InHand } from '../assignments/in-hand.ts';
import { hasRegistrar } from '../committee/officers-of.ts';
import { officer } from '../committee/offices.ts';
import { type Day, dayIn, type Instant } from '../days/day.ts';
import type { DueLine } from './due-line.ts';
import { firstWorkingDayAfter, firstWorkingDayOf } from './lines-without-ladder.ts';

type Found = Pick<InHand, 'assignment' | 'committee' | 'today'>;

/**
 * Since when the diary lacks it: handed over and not received, or closed and not handed over where
 * the committee has a registrar. Null where nothing is asked: without a registrar nobody is told
 * that something was not handed over.
 */
export function waitsForDiarySince({ assignment, committee, today }: Found): Instant | null {
  if (awaitsReceipt(assignment)) return assignment.diary.at(-1)?.at ?? null;
  const isAsked = isToHandOver(assignment) && hasRegistrar(committee, today);
  return isAsked ? (assignment.ending?.at ?? null) : null;
}

/** To the secretary on the first working morning of each month, for as long as the diary lacks it. */
export function diaryLine(inHand: InHand): DueLine | null {
  const { assignment, committee, today, closed } = inHand;
  const since = waitsForDiarySince(inHand);
  if (since === null) return null;
  const first = firstWorkingDayOf(today, closed);
  if (today < first || first <= dayIn(since, committee.timeZone)) return null;
  const person = officer(committee, 'secretary', today);
  const line = { kind: 'diary', assignment: assignment.id, month: today.slice(0, 7) } as const;
  return person === null ? null : { person, line };
}

/** The days on which it may be due: today, and the first working day of the next month. */
export function daysOfDiary({ today, closed }: Pick<InHand, 'today' | 'closed'>): readonly Day[] {
  return [today, firstWorkingDayAfter(today, closed)];
}
