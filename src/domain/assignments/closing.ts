import type { Committee } from '../committee/committee.ts';
import type { Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { heldMeetings } from '../committee/meetings.ts';
import { readParagraphWords } from './paragraph.ts';

export type ClosingDecision =
  | {
      readonly ok: true;
      /** "§ 87", as minutes write it. */
      readonly paragraph: string;
      readonly meeting: Meeting;
    }
  | { readonly ok: false; readonly why: 'no-paragraph' | 'none-held' };

/**
 * The decision that the words of `close` name: a § and the meeting that it is a § of.
 * @example closingDecision('§87/2026', committee, now) // '§ 87' of the latest held in 2026
 */
export function closingDecision(
  words: string,
  committee: Committee,
  now: Instant,
): ClosingDecision {
  const given = readParagraphWords(words);
  if (given === null) return { ok: false, why: 'no-paragraph' };
  const meeting = closingMeeting(committee, given.year, now);
  return meeting === null
    ? { ok: false, why: 'none-held' }
    : { ok: true, paragraph: given.paragraph, meeting };
}

/**
 * The meeting whose § closes an assignment: the committee's latest that was held or, since numbers
 * begin anew each year, the latest of the year that `§ 87/2026` names. Null when none was held.
 */
export function closingMeeting(
  committee: Committee,
  year: number | null,
  now: Instant,
): Meeting | null {
  const held = heldMeetings(committee, now);
  return held.findLast(({ day }) => year === null || day.startsWith(`${year}-`)) ?? null;
}
