const ONES = [
  ['första', 'first'],
  ['andra', 'second'],
  ['tredje', 'third'],
  ['fjärde', 'fourth'],
  ['femte', 'fifth'],
  ['sjätte', 'sixth'],
  ['sjunde', 'seventh'],
  ['åttonde', 'eighth'],
  ['nionde', 'ninth'],
] as const;
const TEENS = [
  ['tionde', 'tenth'],
  ['elfte', 'eleventh'],
  ['tolfte', 'twelfth'],
  ['trettonde', 'thirteenth'],
  ['fjortonde', 'fourteenth'],
  ['femtonde', 'fifteenth'],
  ['sextonde', 'sixteenth'],
  ['sjuttonde', 'seventeenth'],
  ['artonde', 'eighteenth'],
  ['nittonde', 'nineteenth'],
] as const;

const after = (sv: string, en: string): [string, string][] =>
  ONES.map(([swedish, english]) => [`${sv}${swedish}`, `${en}-${english}`]);

/** The days of a month by their number's word, each at its number less one. */
const DAYS: readonly (readonly [string, string])[] = [
  ...ONES,
  ...TEENS,
  ['tjugonde', 'twentieth'],
  ...after('tjugo', 'twenty'),
  ['trettionde', 'thirtieth'],
  ['trettioförsta', 'thirty-first'],
];

/** Every such word in both languages as one alternation. */
export const DAY_WORD = `(?:${DAYS.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** @example dayOfWord('sjätte') // 6; 0 for a word that is none */
export function dayOfWord(word: string): number {
  return DAYS.findIndex((words) => words.some((each) => each === word.toLowerCase())) + 1;
}
