import type { Day } from '../days/day.ts';
import type { Committee } from './committee.ts';
import type { Due } from './due.ts';
import { meetingOf } from './meetings.ts';

/** The day on which something is due at the latest; null for no date. */
export function dayOfDue(due: Due, committee: Committee): Day | null {
  if (due.kind === 'meeting') return meetingOf(committee, due.meeting)?.day ?? null;
  if (due.kind === 'date') return due.day;
  return due.kind === 'period' ? due.to : null;
}
