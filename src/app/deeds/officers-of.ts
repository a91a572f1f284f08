import type { Committee } from '../../domain/committee/committee.ts';
import { officer } from '../../domain/committee/offices.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import { eachOnce } from './tell-workers.ts';

/** The secretary, or whoever stands in, and the chair, each once: those who answer for a committee. */
export function officersOf(committee: Committee, today: Day): readonly Person[] {
  const people = [officer(committee, 'secretary', today), officer(committee, 'chair', today)];
  return eachOnce(people.filter((person) => person !== null));
}
