import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { AssignmentState } from '../../domain/assignments/state.ts';
import { OUTCOME_KINDS, type OutcomeKind } from '../../domain/assignments/recorded-outcome.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { hasStarted, meetingOf } from '../../domain/committee/meetings.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { AssignmentView } from './assignment-view.ts';
import { viewsOf } from './open-assignments.ts';
import type { Viewing } from './view-of.ts';
import { withoutHeads } from './without-heads.ts';

/** What an assignment counts as: ready or how it stands, and once its meeting is held what came of it. */
export type ReadyAs =
  | 'ready'
  | Extract<AssignmentState, 'late' | 'blocked' | 'at-risk' | 'draft-in' | 'on-track'>
  | 'no-draft'
  | 'closed'
  | 'no-outcome'
  | OutcomeKind;

/** What is ready for a meeting, or what came of it. */
export type ReadinessView = {
  readonly meeting: Meeting;
  readonly isHeld: boolean;
  /** The meeting's assignments. */
  readonly assignments: readonly string[];
  /** Those that there are; an assignment counts once. */
  readonly counts: readonly { readonly is: ReadyAs; readonly count: number }[];
};

const ORDER: readonly ReadyAs[] = [
  'ready',
  'draft-in',
  'on-track',
  'no-draft',
  'at-risk',
  'blocked',
  'late',
  ...OUTCOME_KINDS,
  'closed',
  'no-outcome',
];

/**
 * How it stands with a meeting's assignments; null where there is no such meeting.
 * @param known those that were its own before, of which some may have been decided on
 */
export async function readinessOf(
  ports: Viewing,
  committee: Committee,
  { meeting: id, known }: { readonly meeting: string; readonly known: readonly string[] },
): Promise<ReadinessView | null> {
  const meeting = meetingOf(committee, id);
  if (meeting === null) return null;
  const open = withoutHeads(await ports.store.openOfMeeting(id));
  const isHeld = hasStarted(meeting, ports.now, committee.timeZone);
  const decided = await decidedAmong(ports, known, { id, open });
  const views = await viewsOf(ports, open, new Map([[committee.id, committee]]));
  const all = [
    ...views.map((view) => (isHeld ? 'no-outcome' : readyAs(view))),
    ...decided.map((each) => outcomeAt(each, id)),
  ];
  return {
    meeting,
    isHeld,
    assignments: [...open, ...decided].map((each) => each.id).toSorted(),
    counts: ORDER.flatMap((is) => {
      const count = all.filter((each) => each === is).length;
      return count === 0 ? [] : [{ is, count }];
    }),
  };
}

/** Of those that were the meeting's before, the ones that it has decided on. */
async function decidedAmong(
  { store }: Viewing,
  known: readonly string[],
  { id, open }: { readonly id: string; readonly open: readonly Assignment[] },
): Promise<readonly Assignment[]> {
  const left = known.filter((each) => open.every((other) => other.id !== each));
  const found = await Promise.all(left.map((each) => store.find('assignment', each)));
  return found
    .filter((each) => each !== null && isDecidedAt(each, id))
    .filter((each) => each !== null);
}

function isDecidedAt({ outcomes, ending }: Assignment, meeting: string): boolean {
  return (
    outcomes.some((each) => each.meeting === meeting) ||
    (ending?.is === 'closed' && ending.meeting === meeting)
  );
}

function outcomeAt({ outcomes }: Assignment, meeting: string): ReadyAs {
  return outcomes.findLast((each) => each.meeting === meeting)?.is ?? 'closed';
}

function readyAs({ state, waitsFor }: AssignmentView): ReadyAs {
  if (state === 'blocked' || state === 'late' || state === 'at-risk') return state;
  if (state === 'reported' || waitsFor?.as === 'meeting') return 'ready';
  return state === 'draft-in' || state === 'on-track' ? state : 'no-draft';
}
