import type { MinutesSaid } from '../../assignments/minutes-said.ts';
import { linesOf } from '../text/lines.ts';

const HEAD = 4_000;
const FOOT = 2_000;

const PRELIMINARY =
  /(?<!\p{L})(?:(?:ej|icke|inte|ännu\s+inte)\s+juster(?:at|ad|ade)|ojuster(?:at|ad|ade)|preliminär(?:t|a)?\s+(?:protokoll|beslutsprotokoll)|(?:unconfirmed|unapproved|draft)\s+minutes|minutes\s+not\s+(?:yet\s+)?(?:confirmed|approved))/iu;
const CONFIRMED =
  /(?<!\p{L})juster(?:at|ad|ade|ades)\s+(?:den\s+)?\d|(?<!\p{L})minutes\s+(?:were\s+)?(?:confirmed|approved)\s+on\s+\d/iu;
/** The minutes of the meeting before are confirmed in these. */
const OF_OTHERS = /(?<!\p{L})(?:föregående|förra|tidigare|previous|last)(?!\p{L})/iu;

/**
 * What a text says of its own minutes, in its head or at its end: "Utdrag ur ojusterat protokoll",
 * "Justerat den 22 september". Null where it says nothing, as most do.
 */
export function minutesSaidIn(text: string): MinutesSaid | null {
  const edges = text.length <= HEAD + FOOT ? text : `${text.slice(0, HEAD)}\n${text.slice(-FOOT)}`;
  const lines = linesOf(edges).map((line) => line.text);
  const own = lines.filter((line) => !OF_OTHERS.test(line));
  if (own.some((line) => PRELIMINARY.test(line))) return 'preliminary';
  return own.some((line) => CONFIRMED.test(line)) ? 'confirmed' : null;
}
