import { addDays, type Day } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import type { Holding } from './office.ts';

/** Who shall hold an office from a day on: until further notice, or to a last day. */
export type NewHolding = Holding & { readonly to: Day | null };

/**
 * An office's holdings with a new one, which ends what was planned from its day on. With a last day
 * it stands between: whoever would have held the office after that holds it again.
 */
export function heldAnew(
  holdings: readonly Holding[],
  { person, from, to, acting }: NewHolding,
): readonly Holding[] {
  const earlier = holdings.filter((each) => each.from < from);
  const last = earlier.at(-1);
  const isSame = samePerson(last?.person ?? null, person) && last?.acting === acting;
  const held = isSame ? earlier : [...earlier, { person, from, acting }];
  return to === null ? held : [...held, ...heldAfter(holdings, person, addDays(to, 1))];
}

/** Whoever held it last before the one who leaves: an end may be said after that one has begun. */
function heldAfter(holdings: readonly Holding[], leaving: Person, day: Day): readonly Holding[] {
  const returning = holdings.findLast(
    ({ person, from }) => from <= day && !samePerson(person, leaving),
  );
  const later = holdings.filter(({ from }) => from > day);
  return returning === undefined ? later : [{ ...returning, from: day }, ...later];
}
