import type { Committee } from '../../../domain/committee/committee.ts';
import { actingFor } from '../../../domain/committee/offices.ts';
import type { Day } from '../../../domain/days/day.ts';
import { leadingOffices } from '../../../domain/registering/leading-office.ts';

const TO = /^\s*(?:(?:till|åt|to)\s+)?/iu;

/** Who acts for an office, or the offices that its words can mean; and what follows them. */
type OfficeNamed = { readonly rest: string } & (
  { readonly value: string } | { readonly titles: readonly string[]; readonly words: string }
);

/**
 * Who acts for the office that stands where a person is mentioned, and the words after it; null
 * where there is no such office, or nobody in it.
 */
export function officeNamed(rest: string, committee: Committee, today: Day): OfficeNamed | null {
  const text = rest.replace(TO, '');
  const { titles = [], words = '' } = leadingOffices(text, committee) ?? {};
  const [title, another] = titles;
  const after = text.slice(words.length);
  if (another !== undefined) return { titles, words, rest: after };
  if (title === undefined) return null;
  const person = actingFor({ kind: 'office', title }, committee, today);
  return person === null ? null : { value: person.user, rest: after };
}
