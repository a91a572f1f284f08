import type { Committee } from '../../../domain/committee/committee.ts';
import { heldMeetings, meetingOf } from '../../../domain/committee/meetings.ts';
import { phraseAtStart } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import { addDays, dayIn, type Instant } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';

/** The outcomes of a meeting are noted within these days of it. */
const LOOKS_BACK_DAYS = 90;
const FROM = /^(?:(?:från|för|av|vid|på|i|from|for|of|at|on|the)\s+)+/iu;

/**
 * The held meeting that a line names: "från decembersammanträdet", "den 15 december". Null where it
 * names none that was held lately.
 */
export function heldMeetingNamed(line: string, committee: Committee, now: Instant): Meeting | null {
  const start = phraseAtStart(line) ?? phraseAtStart(line.replace(FROM, ''));
  if (start === null || start.rest !== '') return null;
  const since = addDays(dayIn(now, committee.timeZone), -LOOKS_BACK_DAYS);
  const due = resolveDue(start.phrase, committee, since);
  const id = due.ok && due.due.kind === 'meeting' ? due.due.meeting : null;
  const meeting = id === null ? null : meetingOf(committee, id);
  return heldMeetings(committee, now).find((each) => each.id === meeting?.id) ?? null;
}

/**
 * The meeting to which an assignment goes on, where the words after its outcome begin with one, and
 * the words that follow: "bordlades till den 9 februari". Null where they begin otherwise, and
 * `unknown` where it is none to which it can go on.
 */
export function meetingSaid(
  motive: string,
  committee: Committee,
  later: readonly Meeting[],
): { readonly id: string; readonly motive: string } | null | 'unknown' {
  if (!/^(?:till|to|until|och\s+tas\s+upp)\s/iu.test(motive)) return null;
  const start = phraseAtStart(motive);
  const [next] = later;
  if (start === null || next === undefined) return null;
  const due = resolveDue(start.phrase, committee, next.day);
  const id = due.ok && due.due.kind === 'meeting' ? due.due.meeting : null;
  const isLater = later.some((each) => each.id === id);
  return id !== null && isLater ? { id, motive: start.rest } : 'unknown';
}
