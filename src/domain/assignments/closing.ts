import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import type { Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { heldMeetings, meetingDue } from '../committee/meetings.ts';
import { readParagraphWords } from './paragraph.ts';

export type ClosingDecision =
  | {
      readonly ok: true;
      /** "§ 87", as minutes write it. */
      readonly paragraph: string;
      /** Each may be meant, the likelier first. */
      readonly meetings: readonly [Meeting, ...Meeting[]];
      /** The meeting that it is due for, where that comes after them. */
      readonly dueLater: Meeting | null;
    }
  | { readonly ok: false; readonly why: 'no-paragraph' | 'none-held' };

type About = {
  readonly assignment: { readonly due: Due };
  readonly committee: Committee;
  readonly now: Instant;
};

/**
 * The decisions that the words of `close` can name: a § and the meeting that it is a § of. That is
 * the meeting which the assignment is due for, once it is held, or the committee's latest.
 * @example closingDecisions('§87/2026', about) // '§ 87' of the latest held in 2026
 */
export function closingDecisions(words: string, about: About): ClosingDecision {
  const given = readParagraphWords(words);
  if (given === null) return { ok: false, why: 'no-paragraph' };
  const { committee, now } = about;
  const { year, paragraph } = given;
  const latest = closingMeeting(committee, year, now);
  if (latest === null) return { ok: false, why: 'none-held' };
  const due = meetingDue(about.assignment, committee);
  const isHeld = due !== null && heldIn(committee, year, now).includes(due);
  const meetings = isHeld && due !== latest ? ([due, latest] as const) : ([latest] as const);
  const isLater = due !== null && due.state === 'planned' && due.day > latest.day;
  return { ok: true, paragraph, meetings, dueLater: isLater ? due : null };
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
  return heldIn(committee, year, now).at(-1) ?? null;
}

function heldIn(committee: Committee, year: number | null, now: Instant): readonly Meeting[] {
  const held = heldMeetings(committee, now);
  return year === null ? held : held.filter(({ day }) => day.startsWith(`${year}-`));
}
