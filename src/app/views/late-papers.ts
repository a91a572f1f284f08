import type { Assignment } from '../../domain/assignments/assignment.ts';
import { dispatchDayOf, isDispatchSaid } from '../../domain/assignments/papers-lock.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { addDays, type Day, dayIn, type Instant } from '../../domain/days/day.ts';
import { openOrEnded } from '../records/open-or-ended.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import { canDispatch } from '../meetings/dispatch-papers.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView, NamedPerson } from './assignment-view.ts';
import { viewsOf } from './open-assignments.ts';
import { named } from './view-of.ts';

export type LatePapersOfMeeting = {
  readonly ok: true;
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly today: Day;
  /** Those with versions from after its dispatch: what is open, then what has been closed since. */
  readonly views: readonly AssignmentView[];
  /** Whether the reader may say yes or no to them. */
  readonly mayAnswer: boolean;
  readonly dispatch: DispatchView;
};

/** How it stands with a meeting's dispatch. */
export type DispatchView = {
  /** By the committee's plan; null where that has none. */
  readonly day: Day | null;
  /** Who said that the papers are sent, while that holds. */
  readonly sent: { readonly by: NamedPerson; readonly at: Instant } | null;
  /** What the reader can do about it now. */
  readonly canSay: boolean;
  readonly canTakeBack: boolean;
};

/** A meeting's list of late papers, for whoever may see how the committee stands. */
export async function latePapersOf(
  ports: Ports,
  request: { readonly person: Person; readonly committee: Committee; readonly meeting: Meeting },
): Promise<LatePapersOfMeeting | Refusal> {
  const { meeting } = request;
  const found = await committeeFor(ports, request, 'status');
  if (!found.ok) return found;
  const { committee, can } = found;
  const all = await withVersionsSince(ports, committee, meeting);
  const views = await viewsOf(ports, all, new Map([[committee.id, committee]]));
  return {
    ok: true,
    committee,
    meeting,
    today: todayIn(ports, committee),
    views: views.filter((view) => hasLatePapers(view, meeting.id)),
    mayAnswer: can('answer-late-paper'),
    dispatch: await dispatchOf(ports, { committee, meeting, isManager: can('manage') }),
  };
}

/** Days before a meeting, and after it, within which what has papers to it may come to be closed. */
const [BEFORE, AFTER] = [90, 730] as const;

/** What may have late papers to a meeting: also what goes on to another one, and what was closed. */
async function withVersionsSince(
  ports: Pick<Ports, 'store' | 'now'>,
  committee: Committee,
  { id, day }: Meeting,
): Promise<readonly Assignment[]> {
  const [today, last] = [todayIn(ports, committee), addDays(day, AFTER)];
  const within = { from: addDays(day, -BEFORE), to: last < today ? last : today };
  const all = await openOrEnded(ports.store, committee, within);
  return all.filter(
    ({ ending, drafts }) =>
      ending?.is !== 'void' && drafts.some(({ late }) => late?.meeting === id),
  );
}

/** Whether an assignment has versions that came after a meeting's dispatch. */
export function hasLatePapers({ drafts }: AssignmentView, meeting: string): boolean {
  return drafts.some(
    ({ late }) => late !== null && late.meeting === meeting && late.stage !== null,
  );
}

async function dispatchOf(
  ports: Ports,
  of: { readonly committee: Committee; readonly meeting: Meeting; readonly isManager: boolean },
): Promise<DispatchView> {
  const { committee, meeting, isManager } = of;
  const closed = openDaysOf(committee, ports.closed);
  const { dispatched } = meeting;
  const holds = dispatched !== null && isDispatchSaid(meeting, committee, closed);
  const saidToday =
    dispatched !== null && dayIn(dispatched.at, committee.timeZone) === todayIn(ports, committee);
  return {
    day: dispatchDayOf(meeting, committee, closed),
    sent: holds ? { by: await named(ports, dispatched.by), at: dispatched.at } : null,
    canSay: isManager && canDispatch(ports, committee, meeting),
    canTakeBack: isManager && holds && saidToday,
  };
}
