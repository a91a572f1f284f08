const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** A month's name or its short form, Swedish or English, as a piece of a regular expression. */
export const MONTH = `(?:${MONTHS.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** 1 = January. */
export function monthNumber(name: string): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}
