const NAMES: readonly (readonly string[])[] = [
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

/** Every name of a month in Swedish and English as one alternation, the longest first. */
export const MONTH = `(?:${NAMES.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** @example monthNumber('Dec') // 12; 0 for a word that names no month */
export function monthNumber(name: string): number {
  return NAMES.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}
