import { addDays, type Day } from '../days/day.ts';
import type { Office } from '../committee/office.ts';
import { type Person, samePerson } from '../record/person.ts';

/** A time in which somebody had an office, both days included; null until further notice. */
export type TimeInOffice = {
  readonly title: string;
  readonly as: 'holder' | 'deputy';
  readonly from: Day;
  readonly to: Day | null;
};

/** Every time that somebody held the office or stood in for its holder. */
export function timesInOffice(office: Office, person: Person): readonly TimeInOffice[] {
  const { title, holdings, deputies } = office;
  const held = holdings.map(({ person: holder, from }, at) => {
    const next = holdings[at + 1];
    const to = next === undefined ? null : addDays(next.from, -1);
    return { title, as: 'holder' as const, person: holder, from, to };
  });
  const stoodIn = deputies.map((each) => ({ ...each, title, as: 'deputy' as const }));
  return [...held, ...stoodIn]
    .filter((each) => samePerson(each.person, person))
    .map(({ as, from, to }) => ({ title, as, from, to }));
}

/** Whether such a time has a day in common with another. */
export function meets(
  { from, to }: Pick<TimeInOffice, 'from' | 'to'>,
  other: { readonly from: Day; readonly to: Day },
): boolean {
  return from <= other.to && (to === null || to >= other.from);
}
