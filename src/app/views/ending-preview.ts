import type { Assignment } from '../../domain/assignments/assignment.ts';
import { goesOver } from '../../domain/assignments/going-over.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { hasEnded } from '../../domain/committee/committee-ending.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import { committeeToManage, type ToShow } from '../committees/change-committee.ts';
import { type EndRequest, successorFor } from '../committees/end-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { DueView } from './assignment-view.ts';
import { dueView } from './facts-shown.ts';

/** An open assignment, and what becomes of it. */
export type GoingOver = {
  readonly label: string;
  readonly deliverable: string;
  readonly due: DueView;
  /** In the committee that goes on; null where none is chosen yet. */
  readonly dueThere: DueView | null;
};

/** What is open when a committee ends, shown before it does: the list for its last meeting. */
export type EndingPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly today: Day;
  readonly from: Day;
  readonly to: Committee | null;
  /** Those that can go on with what is open, where none is chosen. */
  readonly others: readonly Committee[];
  readonly assignments: readonly GoingOver[];
};

export async function previewEnding(
  ports: Ports,
  { committee: which, doer, from, to: successor }: ToShow<EndRequest>,
): Promise<EndingPreview | Refusal> {
  const found = await committeeToManage(ports, which, doer);
  if (!found.ok) return found;
  const { committee } = found;
  const to = await successorFor(ports, { committee, doer, to: successor });
  if (to !== null && 'why' in to) return to;
  const today = todayIn(ports, committee);
  if (hasEnded(committee, today)) return refuse('ends-already');
  if (!isDay(from) || from < today) return refuse('bad-day');
  const open = await ports.store.openOfCommittee(committee.id);
  const all = await ports.store.committees(committee.team);
  const others = all.filter((each) => each.id !== committee.id && each.ending === null);
  const assignments = open.map((each) =>
    goingOver(each, { committee, to, today, from, closed: ports.closed }),
  );
  return { ok: true, committee, today, from, to, others, assignments };
}

function goingOver(
  assignment: Assignment,
  way: {
    committee: Committee;
    to: Committee | null;
    today: Day;
    from: Day;
    closed: ClosedDays;
  },
): GoingOver {
  const { committee, to, today, from, closed } = way;
  const { label, deliverable, number } = assignment;
  const there = to && goesOver(assignment, { from: committee, to, number, today: from, closed });
  return {
    label,
    deliverable,
    due: dueView(assignment, committee, { today, closed }),
    dueThere: there && to && dueView(there, to, { today, closed }),
  };
}
