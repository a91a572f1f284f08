import { byDue } from './by-due.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { AssignmentView, DueView } from './assignment-view.ts';
import { inOrder, viewsOf } from './open-assignments.ts';
import { type StateCount, stateCounts, worstFirst } from './state-counts.ts';
import type { Viewing } from './view-of.ts';
import { withoutHeads } from './without-heads.ts';

export type StatusOverview = {
  readonly ok: true;
  readonly committee: Committee;
  /** The one meeting that was asked about; null for all. */
  readonly meeting: string | null;
  readonly counts: readonly StateCount[];
  readonly meetings: readonly {
    readonly meeting: DueView;
    readonly counts: readonly StateCount[];
    readonly views: readonly AssignmentView[];
  }[];
};

type StatusAsked = {
  readonly person: Person;
  readonly committee: WhichCommittee;
  /** Null for every meeting. */
  readonly meeting: string | null;
};

/** The director's overview: open assignments by their due, soonest first; late and blocked first. */
export async function statusOf(
  ports: Ports,
  request: StatusAsked,
): Promise<(StatusOverview & { readonly mayPost: boolean }) | Refusal> {
  const found = await committeeFor(ports, request, 'status');
  if (!found.ok) return found;
  const overview = await overviewOf(ports, found.committee, request.meeting);
  return { ok: true, ...overview, mayPost: found.can(POST) };
}

/** The same to be posted in the committee's channel, by who may. */
export async function statusToPost(
  ports: Ports,
  request: StatusAsked,
): Promise<StatusOverview | Refusal> {
  const found = await committeeFor(ports, request, POST);
  if (!found.ok) return found;
  if (found.committee.muted) return refuse('channel-shared');
  return { ok: true, ...(await overviewOf(ports, found.committee, request.meeting)) };
}

/** Whoever registers posts in the channel by it. */
const POST = 'register' satisfies Action;

/** The same without asking who asks: for a message that is posted again. */
export async function overviewOf(
  ports: Viewing,
  committee: Committee,
  meeting: string | null,
): Promise<Omit<StatusOverview, 'ok'>> {
  const open =
    meeting === null
      ? await ports.store.openOfCommittee(committee.id)
      : await ports.store.openOfMeeting(meeting);
  const views = await viewsOf(ports, withoutHeads(open), new Map([[committee.id, committee]]));
  return { committee, meeting, counts: stateCounts(views), meetings: meetingsOf(views) };
}

function meetingsOf(views: readonly AssignmentView[]): StatusOverview['meetings'] {
  return byDue(inOrder(views)).map(({ due, views: group }) => ({
    meeting: due,
    counts: stateCounts(group),
    views: worstFirst(group),
  }));
}
