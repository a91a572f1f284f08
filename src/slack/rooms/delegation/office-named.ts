import type { Committee } from '../../../domain/committee/committee.ts';
import { actingFor } from '../../../domain/committee/offices.ts';
import type { Day } from '../../../domain/days/day.ts';
import { leadingOffice } from '../../../domain/registering/leading-office.ts';

const TO = /^\s*(?:(?:till|åt|to)\s+)?/iu;

/**
 * Who acts for the office that stands where a person is mentioned, and the words after it; null
 * where there is no such office, or nobody in it.
 */
export function officeNamed(
  rest: string,
  committee: Committee,
  today: Day,
): { readonly value: string; readonly rest: string } | null {
  const words = rest.replace(TO, '');
  const office = leadingOffice(words, committee);
  if (office === null) return null;
  const person = actingFor({ kind: 'office', title: office.title }, committee, today);
  return person === null ? null : { value: person.user, rest: words.slice(office.words.length) };
}
