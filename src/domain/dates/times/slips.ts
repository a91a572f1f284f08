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
const NAMES: readonly string[] = [
  'januari februari april augusti september oktober november december',
  'january february march august october',
  'måndag tisdag onsdag torsdag fredag lördag söndag',
  'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
  'monday tuesday wednesday thursday friday saturday sunday',
].flatMap((names) => names.split(' '));
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
