import { isDay } from '../days/day.ts';

/** What an entry says without a word of the matter: who, when, where, how it stands. */
const NO_WORDS: ReadonlySet<string> = new Set(
  [
    'is kind what by at on person givenBy team user holder meeting paragraph milestone scope',
    'signal ground minutes outcome id label labelled committee version key deed due provision',
  ].flatMap((names) => names.split(' ')),
);
const DUES: ReadonlySet<unknown> = new Set(['meeting', 'date', 'period', 'standing', 'none']);

/**
 * What an entry of the history tells, without the words. What is not known to be none is taken for
 * words, for entries of all years are kept as they were written.
 * @param shown what stands in the place of what shall be brought
 */
export function withoutWords(entered: unknown, shown: string): unknown {
  if (typeof entered === 'string') return isDay(entered) ? entered : '';
  if (Array.isArray(entered)) return entered.map((each: unknown) => withoutWords(each, shown));
  if (typeof entered !== 'object' || entered === null) return entered;
  if ('kind' in entered && DUES.has(entered.kind)) return entered;
  return Object.fromEntries(
    Object.entries(entered).map(([name, value]: [string, unknown]) => [
      name,
      hidden(name, value, shown),
    ]),
  );
}

function hidden(name: string, value: unknown, shown: string): unknown {
  if (NO_WORDS.has(name)) return value;
  if (name === 'deliverable' && typeof value === 'string') return shown;
  return withoutWords(value, shown);
}
