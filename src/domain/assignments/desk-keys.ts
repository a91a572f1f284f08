import type { Assignment } from './assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import type { Holder } from '../committee/holder.ts';
import { actingFor, contactOf, officesOf, type Offices } from '../committee/offices.ts';
import { normaliseTitle } from '../committee/title.ts';

/** The keys under which an open assignment is found: its holder's and its participants'. */
export function ownerKeys(
  assignment: Pick<Assignment, 'committee' | 'holder' | 'participants'>,
): readonly string[] {
  const { holder, committee } = assignment;
  const accountable = holderKey(committee, holder);
  const active = assignment.participants.filter(({ to }) => to === null);
  return [...new Set([accountable, ...active.map(({ person }) => personKey(person))])];
}

/**
 * The keys of what is on a person's desk: their own, and those of the offices that they act in and
 * the bodies that they answer for.
 */
export function keysOf(
  person: Person,
  committees: readonly (Pick<Committee, 'id'> & Offices)[],
  day: Day,
): readonly string[] {
  const offices = committees.flatMap((committee) =>
    officesOf(person, committee, day)
      .flatMap(({ title, alsoCalled }) => [title, ...alsoCalled])
      .map((title) => officeKey(committee.id, title)),
  );
  const bodies = committees.flatMap((committee) =>
    (committee.bodies ?? [])
      .filter(({ name }) => answersFor(name, person, committee, day))
      .map(({ name }) => bodyKey(committee.id, name)),
  );
  return [personKey(person), ...offices, ...bodies];
}

function answersFor(name: string, person: Person, committee: Offices, day: Day): boolean {
  const acting = actingFor({ kind: 'body', name }, committee, day);
  return [acting, contactOf(name, committee, day)].some((each) => samePerson(each, person));
}

function holderKey(committee: string, holder: Holder): string {
  if (holder.kind === 'office') return officeKey(committee, holder.title);
  return holder.kind === 'body' ? bodyKey(committee, holder.name) : personKey(holder.person);
}

function officeKey(committee: string, title: string): string {
  return `office|${committee}|${normaliseTitle(title)}`;
}

function bodyKey(committee: string, name: string): string {
  return `body|${committee}|${normaliseTitle(name)}`;
}

function personKey({ team, user }: Person): string {
  return `person|${team}|${user}`;
}
