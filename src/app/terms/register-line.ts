import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { plannedFrom } from '../../domain/committee/meetings.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import {
  type OfferedDue,
  offeredDues,
  unclearWords,
} from '../../domain/registering/offered-dues.ts';
import { type OfferedBody, offeredBody } from '../../domain/registering/offered-body.ts';
import { rulesMeant } from '../../domain/registering/loose-due.ts';
import type { LineRefusal } from '../../domain/registering/line-refusal.ts';
import type { Understood, UnderstoodLine } from '../../domain/registering/understand-line.ts';
import type { Ports } from '../ports/ports.ts';
import { NO_ORIGIN } from '../../domain/assignments/origin.ts';
import { registerTerms, type Registered } from '../assignments/register.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { committeeFor, type CommitteeFor } from '../deeds/find-committee.ts';
import { todayIn } from '../deeds/today.ts';
import { type GivenDue, plannedDue } from '../meetings/given-due.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { isColleague } from '../deeds/permission.ts';
import type { Doer } from '../deeds/doer.ts';
import { type Alike, alikeTo } from '../assignments/likes-of.ts';

/** A line that shall become an assignment, as far as it was understood. */
export type LineToRegister = {
  readonly committee: Committee;
  readonly doer: Doer;
  /** The whole line, as people read it; it is kept. */
  readonly wording: string;
  readonly understood: UnderstoodLine;
  /** True where it has to be asked first, so that only who may is asked. */
  readonly asksOnly?: boolean;
};

/** Nothing was registered: what is unclear, its words, and each due that it can be. */
export type NotUnderstood = {
  readonly ok: false;
  readonly why: 'not-understood';
  readonly problem: LineRefusal['why'];
  readonly unclear: string | null;
  /** The words of each holder, where two are named. */
  readonly holders: readonly string[];
  readonly offered: readonly OfferedDue[];
  /** The body outside that an unknown holder can be. */
  readonly body: OfferedBody | null;
  readonly today: Day;
};

/** Whether it shall be registered even where it is like one that is open. */
type Anyway = { readonly anyway?: boolean };

/** Why a line registers nothing as it stands. */
export type NotRegistered = Refusal | NotUnderstood | Alike;

/** Registers what a line said. Where it is unclear no number is used, and what it can be is offered. */
export async function registerLine(
  ports: Ports,
  line: LineToRegister & Anyway,
): Promise<Registered | NotRegistered> {
  const found = await lineFor(ports, line);
  if (!found.ok) return found;
  const read = await termsOfLine(ports, line, { mayPlan: found.can('manage') });
  return read.ok ? registerTerms(ports, line.committee, { ...line, ...read }) : read;
}

/** The assignment that a line says, for who may register it; nothing is registered. */
export async function termsOfLine(
  ports: Ports,
  line: LineToRegister & Anyway,
  { mayPlan }: { readonly mayPlan: boolean },
): Promise<{ readonly ok: true; readonly terms: AssignmentTerms } | NotRegistered> {
  const { understood, wording } = line;
  if (!understood.ok)
    return whatCanBeOffered(ports, line, { problem: understood.refusal, mayPlan });
  if (line.asksOnly === true) return refuse('only-asked');
  return (
    (await notAColleague(ports, understood.holder)) ??
    (await alikeSaid(ports, line, understood)) ?? {
      ok: true,
      terms: termsSaid(understood, wording),
    }
  );
}

/** Registers a line that was refused for its due alone, with the due that was chosen for it. */
export async function registerLineDue(
  ports: Ports,
  line: LineToRegister & Anyway,
  given: GivenDue,
): Promise<Registered | Refusal | Alike> {
  const found = await lineFor(ports, line);
  if (!found.ok) return found;
  const { understood } = line;
  const { holder, deliverable, origin } = saidBeside(understood, given);
  if (holder === null || deliverable === '') return refuse('unknown-holder');
  const refused = await notAColleague(ports, holder);
  if (refused !== null) return refused;
  const alike = await alikeSaid(ports, line, { holder, deliverable, origin });
  if (alike !== null) return alike;
  const planned = await plannedDue(ports, given, line);
  if (!planned.ok) return refuse(planned.why);
  const { due, committee } = planned;
  const terms = termsSaid({ holder, deliverable, origin, due }, line.wording);
  return registerTerms(ports, committee, { doer: line.doer, terms });
}

/** The words that are the due after all are not in what shall be brought. */
function saidBeside(understood: UnderstoodLine, given: GivenDue): Omit<Understood, 'due'> {
  if (understood.ok) return understood;
  const { refusal, understood: known } = understood;
  if (refusal.why !== 'bare-time' || given.kind !== 'said' || given.text !== refusal.phrase)
    return known;
  return { ...known, deliverable: refusal.without };
}

function lineFor(
  ports: Ports,
  { committee, doer: { person } }: LineToRegister,
): Promise<CommitteeFor | Refusal> {
  return committeeFor(ports, { person, committee }, 'register');
}

/** What a line says of an assignment beside its due. */
type SaidTerms = Pick<AssignmentTerms, 'holder' | 'deliverable'> & Pick<Understood, 'origin'>;

/** Before a meeting is planned for it: what is not registered leaves nothing. */
async function alikeSaid(
  ports: Ports,
  { committee, wording, anyway = false }: LineToRegister & Anyway,
  { holder, deliverable, origin }: SaidTerms,
): Promise<Alike | null> {
  if (anyway) return null;
  const terms = { holder, deliverable, wording, origin: { ...NO_ORIGIN, ...origin }, parent: null };
  return alikeTo(ports, committee, [terms]);
}

function termsSaid(
  { holder, deliverable, due, origin }: SaidTerms & Pick<AssignmentTerms, 'due'>,
  wording: string,
): AssignmentTerms {
  return { holder, deliverable, due, wording, origin: { ...NO_ORIGIN, ...origin }, parent: null };
}

async function notAColleague(ports: Ports, holder: Holder): Promise<Refusal | null> {
  if (holder.kind !== 'person' || (await isColleague(ports, holder.person))) return null;
  return refuse('not-a-colleague');
}

function whatCanBeOffered(
  ports: Ports,
  { committee, wording }: LineToRegister,
  { problem, mayPlan }: { readonly problem: LineRefusal; readonly mayPlan: boolean },
): NotUnderstood {
  const today = todayIn(ports, committee);
  const words = problem.why === 'no-due' ? rulesMeant(wording, committee.language) : [];
  const coming = words.length > 0 ? [] : plannedFrom(committee, addDays(today, 1));
  const rules = words.map((each) => ({ is: 'standing', words: each }) as const);
  return {
    ok: false,
    why: 'not-understood',
    problem: problem.why,
    unclear: unclearWords(problem),
    holders: problem.why === 'two-holders' ? problem.each : [],
    offered: [...rules, ...offeredDues(problem, { today, mayPlan, coming })],
    body: problem.why === 'unknown-holder' ? offeredBody(wording, committee) : null,
    today,
  };
}
