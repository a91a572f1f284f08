import type { Day } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import { type Offices, officer } from './offices.ts';

/** The secretary, or whoever stands in, and the chair, each once: those who answer for a committee. */
export function officersOf(committee: Offices, today: Day): readonly Person[] {
  const secretary = officer(committee, 'secretary', today);
  const chair = officer(committee, 'chair', today);
  const people = [secretary, samePerson(secretary, chair) ? null : chair];
  return people.filter((person) => person !== null);
}

/** Those of them who answer what one of them asks for: the other, where there is another. */
export function officersAsked(
  committee: Offices,
  today: Day,
  askedBy: Person | null,
): readonly Person[] {
  const all = officersOf(committee, today);
  const others = all.filter((person) => !samePerson(person, askedBy));
  return others.length === 0 ? all : others;
}

/** Who receives what goes to the diary: the registrar, else whoever acts as the secretary. */
export function registrarOf(committee: Offices, today: Day): Person | null {
  return officer(committee, 'registrar', today) ?? officer(committee, 'secretary', today);
}

/** Whether the committee has a registrar of its own, and so hands over what has ended. */
export function hasRegistrar(committee: Offices, today: Day): boolean {
  return officer(committee, 'registrar', today) !== null;
}
