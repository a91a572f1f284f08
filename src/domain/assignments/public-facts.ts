import type { Committee } from '../committee/committee.ts';
import { meetingOf } from '../committee/meetings.ts';
import { type Day, dayIn } from '../days/day.ts';
import type { Assignment } from './assignment.ts';
import type { Ending } from './ending.ts';
import type { Outcome, OutcomeKind } from './recorded-outcome.ts';

/** How far an assignment has come, as anybody may know it: updates and drafts say nothing here. */
export const PUBLIC_STATUSES = ['open', 'reported', 'closed'] as const;
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

/** What a meeting made of an assignment, or that it was closed. */
export type PublicBecame = {
  readonly is: OutcomeKind | 'closed';
  readonly on: Day | null;
  readonly paragraph: string | null;
};

/**
 * Whether anybody may read of an assignment where its committee has a public view: minutes that are
 * confirmed gave it, it is not marked as secret, and it was not registered by mistake.
 */
export function mayBePublic({
  origin,
  ending,
  secrecy,
}: Pick<Assignment, 'origin' | 'ending' | 'secrecy'>): boolean {
  return origin.minutes === 'confirmed' && secrecy === null && ending?.is !== 'void';
}

/** What a meeting closed whose minutes are known to be preliminary is open to others until they are not. */
export function isPubliclyClosed({
  ending,
  outcomes,
}: Pick<Assignment, 'ending' | 'outcomes'>): boolean {
  if (ending === null) return false;
  return !outcomes.some(({ closes, minutes }) => closes && minutes === 'preliminary');
}

export function publicStatus(
  assignment: Pick<Assignment, 'ending' | 'outcomes' | 'reported'>,
): PublicStatus {
  if (isPubliclyClosed(assignment)) return 'closed';
  return assignment.reported === null ? 'open' : 'reported';
}

/** Oldest first. What minutes tell that are known to be preliminary is left out until they are not. */
export function publicBecame(
  { outcomes, ending }: Pick<Assignment, 'outcomes' | 'ending'>,
  committee: Dated,
): readonly PublicBecame[] {
  const decided = outcomes
    .filter(({ minutes }) => minutes !== 'preliminary')
    .map(({ is, paragraph, ...at }) => ({ is, on: dayAt(at, committee), paragraph }));
  // An outcome that closed it says so itself, also where its minutes keep it from being told.
  const isTold = ending === null || outcomes.some(({ closes }) => closes);
  return isTold ? decided : [...decided, ...closedBy(ending, committee)];
}

type Dated = Pick<Committee, 'meetings' | 'timeZone'>;

function closedBy(ending: Ending, committee: Dated): readonly PublicBecame[] {
  if (ending.is === 'void') return [];
  if (ending.is === 'closed-before') return [{ is: 'closed', on: ending.on, paragraph: null }];
  return [{ is: 'closed', on: dayAt(ending, committee), paragraph: ending.paragraph }];
}

/** The meeting's day, and where it is another committee's the day on which it was recorded. */
function dayAt({ meeting, at }: Pick<Outcome, 'meeting' | 'at'>, committee: Dated): Day {
  return meetingOf(committee, meeting)?.day ?? dayIn(at, committee.timeZone);
}
