import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import {
  type OfferedDue,
  offeredDues,
  unclearWords,
} from '../../domain/registering/offered-dues.ts';
import type { LineRefusal, UnderstoodLine } from '../../domain/registering/understand-line.ts';
import type { Ports } from '../ports/ports.ts';
import { NO_ORIGIN } from '../../domain/assignments/origin.ts';
import { mayRegister, registerAssignment, type Registered } from './register.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { isColleague, mayInCommittee } from '../deeds/permission.ts';
import type { Doer } from '../deeds/doer.ts';

/** A line that shall become an assignment, as far as it was understood. */
export type LineToRegister = {
  readonly committee: Committee;
  readonly doer: Doer;
  /** The whole line, as people read it; it is kept. */
  readonly wording: string;
  readonly understood: UnderstoodLine;
};

/** Nothing was registered: what is unclear, its words, and each due that it can be. */
export type NotUnderstood = {
  readonly ok: false;
  readonly why: 'not-understood';
  readonly problem: LineRefusal['why'];
  readonly unclear: string | null;
  readonly offered: readonly OfferedDue[];
  readonly today: Day;
};

/** Registers what a line said. Where it is unclear no number is used, and what it can be is offered. */
export async function registerLine(
  ports: Ports,
  line: LineToRegister,
): Promise<Registered | Refusal | NotUnderstood> {
  const { committee, doer, understood } = line;
  const refused = await mayRegister(ports, committee, doer);
  if (refused !== null) return refused;
  if (!understood.ok) return whatCanBeOffered(ports, line, understood.refusal);
  return (await notAColleague(ports, understood.holder)) ?? registerSaid(ports, line, understood);
}

type Task = { readonly holder: Holder; readonly deliverable: string };

/** Who shall bring what, by a line that was refused for its due alone. */
export async function taskOfLine(
  ports: Ports,
  { committee, doer, understood }: LineToRegister,
): Promise<({ readonly ok: true } & Task) | Refusal> {
  const refused = await mayRegister(ports, committee, doer);
  if (refused !== null) return refused;
  const { holder, deliverable } = understood.ok ? understood : understood.understood;
  if (holder === null || deliverable === '') return refuse('unknown-holder');
  return (await notAColleague(ports, holder)) ?? { ok: true, holder, deliverable };
}

/** Registers a line with a due that it said, or that was chosen for it. */
export function registerSaid(
  ports: Ports,
  { committee, doer, wording }: LineToRegister,
  { holder, deliverable, due }: Task & Pick<AssignmentTerms, 'due'>,
): Promise<Registered | Refusal> {
  const terms = { holder, deliverable, due, wording, origin: NO_ORIGIN, parent: null };
  return registerAssignment(ports, { committee: committee.id, doer, terms });
}

async function notAColleague(ports: Ports, holder: Holder): Promise<Refusal | null> {
  if (holder.kind === 'office' || (await isColleague(ports, holder.person))) return null;
  return refuse('not-a-colleague');
}

async function whatCanBeOffered(
  ports: Ports,
  { committee, doer }: LineToRegister,
  problem: LineRefusal,
): Promise<NotUnderstood> {
  const today = dayIn(ports.now, committee.timeZone);
  const mayPlan = (await mayInCommittee(ports, doer.person, committee, 'manage')) === null;
  return {
    ok: false,
    why: 'not-understood',
    problem: problem.why,
    unclear: unclearWords(problem),
    offered: offeredDues(problem, { today, mayPlan }),
    today,
  };
}
