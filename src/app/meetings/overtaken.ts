import type { MeetingChange } from '../../domain/assignments/rescheduling.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { doneSince } from '../../domain/committee/done-to-meeting.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

/** When a meeting is. */
export type WhenItIs = Pick<Meeting, 'day' | 'time'>;

/** What a change was asked for from. */
export type AskedFrom = {
  /** When the meeting was as the change was offered; null where that is not known. */
  readonly stood?: WhenItIs | null;
  /** The deed that is taken back, by its entry in the history; empty where that is not known. */
  readonly deed?: string;
};

/**
 * Refuses what was offered of a meeting as it no longer stands, and taking back what something was
 * done to since: it would take that back too.
 */
export function overtaken(
  committee: Committee,
  was: Meeting,
  { how, stood = null, deed = '' }: AskedFrom & { readonly how: MeetingChange },
): Refusal | null {
  const isElsewhere = stood !== null && !(was.day === stood.day && was.time === stood.time);
  const meetings = [was.id, ...(how.is === 'restored' ? how.at : [])];
  const since = doneSince(committee, { deed, meetings });
  return isElsewhere || since !== null ? refuse('meeting-changed-since') : null;
}
