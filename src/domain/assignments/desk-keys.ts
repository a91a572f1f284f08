import type { Assignment } from './assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { officesOf } from '../committee/offices.ts';
import { normaliseTitle } from '../committee/title.ts';

/** The keys under which an open assignment is found: its holder's and its participants'. */
export function ownerKeys(
  assignment: Pick<Assignment, 'committee' | 'holder' | 'participants'>,
): readonly string[] {
  const { holder, committee } = assignment;
  const accountable =
    holder.kind === 'office' ? officeKey(committee, holder.title) : personKey(holder.person);
  const active = assignment.participants.filter(({ to }) => to === null);
  return [...new Set([accountable, ...active.map(({ person }) => personKey(person))])];
}

/** The keys of what is on a person's desk: their own, and those of the offices they act in. */
export function keysOf(
  person: Person,
  committees: readonly Pick<Committee, 'id' | 'offices'>[],
  day: Day,
): readonly string[] {
  const offices = committees.flatMap((committee) =>
    officesOf(person, committee, day)
      .flatMap(({ title, alsoCalled }) => [title, ...alsoCalled])
      .map((title) => officeKey(committee.id, title)),
  );
  return [personKey(person), ...offices];
}

function officeKey(committee: string, title: string): string {
  return `office|${committee}|${normaliseTitle(title)}`;
}

function personKey({ team, user }: Person): string {
  return `person|${team}|${user}`;
}
