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

/** Shorter names are as near to other words: "mark" and "mars". */
const MONTHS: readonly string[] =
  'januari februari april augusti september oktober november december january february march august october'.split(
    ' ',
  );
const WEEKDAYS: readonly string[] = [
  'måndag tisdag onsdag torsdag fredag lördag söndag',
  'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
  'monday tuesday wednesday thursday friday saturday sunday',
].flatMap((names) => names.split(' '));
const NAMES: readonly string[] = [...MONTHS, ...WEEKDAYS];
const WORD =
  /(?<name>\p{L}{4,}?)(?=(?:sammanträdet?|mötet?|nämnden|styrelsen|utskottet)?(?!\p{L}))/giu;

/**
 * What a text can mean where the name of a month or of a weekday near its end is misspelt. Nothing
 * is taken for it: somebody is asked.
 * @example slipsMended('plan till 15 decmber') // [{ text: 'plan till 15 december', … }]
 */
export function slipsMended(text: string): readonly SlipMended[] {
  const from = Math.max(0, text.length - FARTHEST);
  return [...text.slice(from).matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const word = written.toLowerCase();
    if (monthNumber(word) > 0 || NAMES.includes(word)) return [];
    const meant = NAMES.find((name) => isOneSlip(word, name));
    if (meant === undefined) return [];
    const at = from + index;
    const mended = `${text.slice(0, at)}${meant}${text.slice(at + written.length)}`;
    return [{ text: mended, written, meant }];
  });
}

/** A month's name stands after a number, and a weekday's before one. */
const MONTH_OF_DAY = /(?<=(?<!\p{N})\d{1,2}(?::?[ea])?\.?\s{1,3})\p{L}{4,}/giu;
const WEEKDAY_OF_DAY =
  /(?<!\p{L})\p{L}{4,}(?=\s{1,3}(?:den\s{1,3}|the\s{1,3})?\d{1,2}(?!\p{N}))/giu;

/**
 * A text with every month and weekday beside a number put right, and the words that were; null where
 * none is misspelt.
 * @example daysMended('flytta den 15 decmber till 18 december') // { text: '… 15 december …', written: ['decmber'] }
 */
export function daysMended(
  text: string,
): { readonly text: string; readonly written: readonly string[] } | null {
  const written: string[] = [];
  const mend = (names: readonly string[]) => (word: string) => {
    const lower = word.toLowerCase();
    if (monthNumber(lower) > 0 || NAMES.includes(lower)) return word;
    const meant = names.find((name) => isOneSlip(lower, name));
    if (meant === undefined) return word;
    written.push(word);
    return meant;
  };
  const mended = text.replace(MONTH_OF_DAY, mend(MONTHS)).replace(WEEKDAY_OF_DAY, mend(WEEKDAYS));
  return written.length === 0 ? null : { text: mended, written };
}
