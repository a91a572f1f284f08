import type { Committee } from '../committee/committee.ts';
import { heldMeetings } from '../committee/meetings.ts';
import { timesIn } from '../dates/times/times-in.ts';
import type { Day, Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';

const LEAD =
  /^(?:(?:vid|på|från|at|on|of)\s+)?(?:(?:sammanträdet|mötet|the\s+meeting)\s+)?(?:on\s+)?(?:(?:den|the)\s+)?/iu;

type MeetingSaid = {
  readonly meeting: Meeting;
  readonly isHeld: boolean;
  /** The words that say nothing of it. */
  readonly rest: string;
};

/** The meeting whose day stands first in what a line says beside its §; null where none does. */
export function meetingBeside(
  words: string,
  { committee, now }: { readonly committee: Committee; readonly now: Instant },
): MeetingSaid | null {
  const beside = words.slice(LEAD.exec(words)?.[0].length ?? 0);
  const [time] = timesIn(beside);
  if (time?.from !== 0 || time.meaning.is !== 'day') return null;
  const { year, month, day } = time.meaning;
  const isOn = (each: { readonly day: Day }): boolean => {
    const [itsYear, itsMonth, itsDay] = each.day.split('-').map(Number);
    return itsMonth === month && itsDay === day && (year === null || itsYear === year);
  };
  const held = heldMeetings(committee, now).findLast(isOn);
  const meeting = held ?? committee.meetings.find((each) => each.state === 'planned' && isOn(each));
  if (meeting === undefined) return null;
  const rest = beside.slice(time.to).replace(/^[\s,;.]+/u, '');
  return { meeting, isHeld: held !== undefined, rest };
}
