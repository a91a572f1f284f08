import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import {
  type Action,
  may,
  type Standing,
  standingIn,
  type Who,
} from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, refuseDeed, type Refusal } from './refusal.ts';

/** What a person is here and now, as Slack and the configuration say it. */
export async function standingOfPerson(
  ports: Ports,
  person: Person,
  about: { committee: Committee | null; assignment: Assignment | null; today: Day },
): Promise<Standing> {
  const who = await whoIs(ports, person, about.committee);
  return standingIn(who, about.committee, about.assignment, about.today);
}

/** Why somebody who stands so may not do something; null when they may. */
export function refusedFor(standing: Standing, action: Action): Refusal | null {
  if (standing.roles.size === 0) return refuse('not-full-member');
  return may(action, standing) ? null : refuseDeed(action);
}

/** Why a person may not do something in a committee where no assignment is meant; null when they may. */
export async function mayInCommittee(
  ports: Ports,
  person: Person,
  committee: Committee | null,
  action: Action,
): Promise<Refusal | null> {
  return refusedFor(await standingInCommittee(ports, person, committee), action);
}

/** What a person is in a committee today, or in the workspace alone, where no assignment is meant. */
export function standingInCommittee(
  ports: Ports,
  person: Person,
  committee: Committee | null,
): Promise<Standing> {
  const today = dayIn(ports.now, committee?.timeZone ?? ports.defaults.timeZone);
  return standingOfPerson(ports, person, { committee, assignment: null, today });
}

async function whoIs(ports: Ports, person: Person, committee: Committee | null): Promise<Who> {
  const facts = await ports.people.who(person);
  if (facts === null) return null;
  const isInChannel =
    committee !== null && (await ports.people.isInChannel(person, committee.channel));
  return {
    person,
    kind: facts.kind,
    isWorkspaceAdmin: facts.isWorkspaceAdmin,
    isAppAdmin: ports.admins.has(person.user),
    isInChannel,
  };
}

/** True for a full member of the workspace; the only ones who can be given work or an office. */
export async function isColleague(ports: Ports, person: Person): Promise<boolean> {
  return (await ports.people.who(person))?.kind === 'member';
}
