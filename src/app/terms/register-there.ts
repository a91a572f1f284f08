import { NO_ORIGIN } from '../../domain/assignments/origin.ts';
import type { Provision } from '../../domain/assignments/secrecy.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Due } from '../../domain/committee/due.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import { officeOfRole } from '../../domain/committee/offices.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import { registerTerms, type Registered } from '../assignments/register.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { type DueRefusal, type GivenDue, plannedDue } from '../meetings/given-due.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal, isNotAllowed } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { LineToRegister } from './register-line.ts';

/** Who gives to which other committee, by its id. */
type Giving = {
  readonly committee: WhichCommittee;
  readonly doer: Doer;
  readonly there: string;
};

/**
 * Registers what a line gives to another committee in that committee, and says there from which it
 * came. It is held by the office that leads its administration, else by its secretary, and due on
 * the day of the meeting that the giving committee waits for it at: that is no meeting of theirs.
 */
export async function registerThere(
  ports: Ports,
  { committee, doer, wording, understood }: LineToRegister,
  there: string,
): Promise<Registered | Refusal> {
  if (!understood.ok) return refuse('nothing-changed');
  const place = await placeThere(ports, { committee, doer, there });
  if (!place.ok) return place;
  const { deliverable, due, origin } = understood;
  const terms = { wording, deliverable, due, origin: { ...NO_ORIGIN, ...origin } };
  return registerAt(ports, place, { doer, terms });
}

/** The same for what a form gives, with all that it says of where it comes from. */
export async function registerGivenThere(
  ports: Ports,
  request: Giving & {
    readonly committee: Committee;
    readonly terms: Omit<Terms, 'due'>;
    readonly due: GivenDue;
    readonly provision?: Provision | null;
  },
): Promise<Registered | Refusal | DueRefusal> {
  const { doer, terms, provision = null } = request;
  const place = await placeThere(ports, request);
  if (!place.ok) return place;
  const planned = await plannedDue(ports, request.due, { committee: place.from, doer });
  if (!planned.ok) return planned;
  const { due, committee: from } = planned;
  return registerAt(ports, { ...place, from }, { doer, terms: { ...terms, due }, provision });
}

type Terms = Pick<AssignmentTerms, 'wording' | 'deliverable' | 'due' | 'origin'>;

type Place = {
  readonly ok: true;
  readonly from: Committee;
  readonly there: Committee;
  readonly holder: Holder;
};

async function placeThere(
  ports: Ports,
  { committee, doer, there: id }: Giving,
): Promise<Place | Refusal> {
  const { person } = doer;
  const here = await committeeFor(ports, { person, committee }, 'register');
  if (!here.ok) return here;
  const there = await committeeFor(ports, { person, committee: id }, 'register');
  if (!there.ok) return isNotAllowed(there.why) ? refuse('ask-their-secretary') : there;
  const holder = leaderOf(there.committee);
  if (holder === null) return refuse('unknown-holder');
  return { ok: true, from: here.committee, there: there.committee, holder };
}

type RegisteringThere = {
  readonly doer: Doer;
  readonly terms: Terms;
  readonly provision?: Provision | null;
};

function registerAt(
  ports: Ports,
  { from, there, holder }: Place,
  { doer, terms, provision = null }: RegisteringThere,
): Promise<Registered | Refusal> {
  const { id, code, name } = from;
  const origin = { ...terms.origin, givenBy: { id, code, name } };
  const due = dueThere(terms.due, from, ports.closed);
  return registerTerms(ports, there, {
    doer,
    terms: { ...terms, holder, due, origin, parent: null },
    provision,
  });
}

function leaderOf(committee: Committee): Holder | null {
  const director = officeOfRole(committee, 'director');
  const isHeld = director !== null && director.holdings.length > 0;
  const office = isHeld ? director : officeOfRole(committee, 'secretary');
  return office && { kind: 'office', title: office.title };
}

/** The day that it means to the committee that gives it, for its meetings are none of theirs. */
function dueThere(due: Due, from: Committee, closed: ClosedDays): Due {
  if (due.kind !== 'meeting') return due;
  const day = dayOfDue(due, from, closed);
  return day === null ? { kind: 'none' } : { kind: 'date', day };
}
