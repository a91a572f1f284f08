import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Stretch } from '../../domain/days/stretch.ts';
import { figuresByHolder } from '../../domain/figures/by-holder.ts';
import { factsOf } from '../../domain/figures/figure-facts.ts';
import { figuresOf } from '../../domain/figures/figures.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { openOrEnded } from '../records/open-or-ended.ts';
import type { CommitteeFigures } from '../ports/committee-figures.ts';

export type FiguresAsked = {
  readonly person: Person;
  readonly committee: WhichCommittee;
  /** Null for this year so far. */
  readonly over: Stretch | null;
};

/** What a committee's assignments came to over a time, of which what is still to come is left out. */
export async function figuresOver(
  ports: Ports,
  request: FiguresAsked,
): Promise<({ readonly ok: true; readonly mayPost: boolean } & CommitteeFigures) | Refusal> {
  const found = await committeeFor(ports, request, 'figures');
  if (!found.ok) return found;
  const { committee } = found;
  const counted = await counting(ports, committee, request.over);
  return { ok: true, ...counted, mayPost: found.can(POST) && !committee.muted };
}

/** The same to be posted in the committee's channel, by who may. */
export async function figuresToPost(
  ports: Ports,
  request: FiguresAsked,
): Promise<({ readonly ok: true } & CommitteeFigures) | Refusal> {
  const found = await committeeFor(ports, request, POST);
  if (!found.ok) return found;
  if (found.committee.muted) return refuse('channel-shared');
  return { ok: true, ...(await counting(ports, found.committee, request.over)) };
}

/** As for the status. */
const POST = 'register' satisfies Action;

async function counting(
  ports: Ports,
  committee: Committee,
  time: Stretch | null,
): Promise<CommitteeFigures> {
  const today = todayIn(ports, committee);
  const over = withinToday(time ?? { from: `${today.slice(0, 4)}-01-01`, to: today }, today);
  const facts = await factsSince(ports, committee, { from: over.from, today });
  return {
    committee,
    over,
    madeOn: today,
    figures: figuresOf(facts, over),
    byHolder: figuresByHolder(facts, over),
  };
}

function withinToday({ from, to }: Stretch, today: Day): Stretch {
  return { from: from > today ? today : from, to: to > today ? today : to };
}

/** Of all that is open, and all that has ended since: what had ended before has no part in it. */
async function factsSince(
  { store, closed }: Pick<Ports, 'store' | 'closed'>,
  committee: Committee,
  { from, today }: { readonly from: Day; readonly today: Day },
) {
  const all = await openOrEnded(store, committee, { from, to: today });
  return all.flatMap((assignment) => factsOf(assignment, committee, closed) ?? []);
}
