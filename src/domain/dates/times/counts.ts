const WORDS: readonly (readonly string[])[] = [
  [],
  ['en', 'ett', 'a', 'an', 'one'],
  ['två', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['åtta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
  ['tretton', 'thirteen'],
  ['fjorton', 'fourteen'],
  ['femton', 'fifteen'],
];
const MORE: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['twenty', 20],
  ['tjugoen', 21],
  ['tjugoett', 21],
  ['trettio', 30],
  ['thirty', 30],
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...WORDS.flatMap((words, value) => words.map((word): [string, number] => [word, value])),
  ...MORE,
]);

/** A number of days or weeks as people write it, as a named group. */
export const COUNT = String.raw`(?<count>\d{1,3}|${[...VALUES.keys()]
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** @example countIn('Två') // 2; not a number where the word is none */
export function countIn(word: string): number {
  const lowered = word.toLowerCase();
  return VALUES.get(lowered) ?? Number(lowered);
}
