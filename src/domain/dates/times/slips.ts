import { isOneSlip } from '../../text/one-slip.ts';
import { monthNumber } from './months.ts';

/** A text with one word put right: the word as it was written, and as it was most likely meant. */
export type SlipMended = {
  readonly text: string;
  readonly written: string;
  readonly meant: string;
};

/** So far from the end a due is looked for. */
const FARTHEST = 60;

const MONTHS = namesIn(
  'januari februari april augusti september oktober november december january february march august october',
);
const WEEKDAYS = [
  'måndag tisdag onsdag torsdag fredag lördag söndag',
  'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
  'monday tuesday wednesday thursday friday saturday sunday',
].flatMap(namesIn);
const NAMES: readonly string[] = [...MONTHS, ...WEEKDAYS];
/** They are near to many other words, "mark" and "mars": beside a number, with two letters turned. */
const SHORT_MONTHS = namesIn(
  'jan feb mar mars apr maj may juni juli jun jul aug sep okt oct nov dec',
);
const SHORT_WEEKDAYS = namesIn('mån tis ons tor tors fre lör sön mon tue wed thu fri');
/** Turned, it is a word of its own: "2 par". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['par']);

const WORD =
  /(?<name>\p{L}{4,}?)(?=(?:sammanträdet?|mötet?|nämnden|styrelsen|utskottet)?(?!\p{L}))/giu;
/** A month's name stands after a number, and a weekday's before one. */
const MONTH_OF_DAY = /(?<=(?<!\p{N})\d{1,2}(?::?[ea])?\.?\s{1,3})\p{L}{3,}/giu;
const WEEKDAY_OF_DAY =
  /(?<!\p{L})\p{L}{3,}(?=\s{1,3}(?:den\s{1,3}|the\s{1,3})?\d{1,2}(?!\p{N}))/giu;

function namesIn(words: string): readonly string[] {
  return words.split(' ');
}

/**
 * What a text can mean where the name of a month or of a weekday near its end is misspelt. Nothing
 * is taken for it: somebody is asked.
 * @example slipsMended('plan till 15 decmber') // [{ text: 'plan till 15 december', … }]
 */
export function slipsMended(text: string): readonly SlipMended[] {
  const from = Math.max(0, text.length - FARTHEST);
  const mended = (pattern: RegExp, meantBy: (word: string) => string | null) =>
    [...text.slice(from).matchAll(pattern)].flatMap(({ 0: written, index }) => {
      const meant = meantBy(written.toLowerCase());
      if (meant === null) return [];
      const at = from + index;
      const whole = `${text.slice(0, at)}${meant}${text.slice(at + written.length)}`;
      return [{ text: whole, written, meant }];
    });
  return [
    ...mended(WORD, (word) => longMeant(word, NAMES)),
    ...mended(MONTH_OF_DAY, (word) => shortMeant(word, SHORT_MONTHS)),
    ...mended(WEEKDAY_OF_DAY, (word) => shortMeant(word, SHORT_WEEKDAYS)),
  ];
}

function longMeant(word: string, names: readonly string[]): string | null {
  if (word.length < 4 || monthNumber(word) > 0 || NAMES.includes(word)) return null;
  return names.find((name) => isOneSlip(word, name)) ?? null;
}

function shortMeant(word: string, names: readonly string[]): string | null {
  if (monthNumber(word) > 0 || OTHER_WORDS.has(word) || names.includes(word)) return null;
  return names.find((name) => isTurned(word, name)) ?? null;
}

function isTurned(word: string, name: string): boolean {
  return word.length === name.length && isOneSlip(word, name) && sorted(word) === sorted(name);
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}

/**
 * A text with every month and weekday beside a number put right, and the words that were; null where
 * none is misspelt.
 * @example daysMended('flytta den 15 decmber till 18 december') // { text: '… 15 december …', written: ['decmber'] }
 */
export function daysMended(
  text: string,
): { readonly text: string; readonly written: readonly string[] } | null {
  const written: string[] = [];
  const mend = (long: readonly string[], short: readonly string[]) => (word: string) => {
    const lower = word.toLowerCase();
    const meant = longMeant(lower, long) ?? shortMeant(lower, short);
    if (meant === null) return word;
    written.push(word);
    return meant;
  };
  const mended = text
    .replace(MONTH_OF_DAY, mend(MONTHS, SHORT_MONTHS))
    .replace(WEEKDAY_OF_DAY, mend(WEEKDAYS, SHORT_WEEKDAYS));
  return written.length === 0 ? null : { text: mended, written };
}
