import { dayOf } from '../../dates/day-of.ts';
import { timesIn } from '../../dates/times/times-in.ts';
import type { Day } from '../../days/day.ts';
import { linesOf } from '../text/lines.ts';

/** A head of minutes has no more lines than this. */
const HEAD_LINES = 25;
const MARKED =
  /^(?:sammanträdesdatum|mötesdatum|beslutsdatum|datum|(?:utdrag\s+ur\s+)?(?:(?:ojusterat|(?:ej|inte)\s+justerat|preliminärt)\s+)?(?:sammanträdes)?protokoll(?:sutdrag)?|publicerad|beslut\s+vid|minutes\s+of)(?!\p{Ll})/iu;

/**
 * The day of the decision, where the head of the minutes says it: beside a word for it
 * ("Sammanträdesdatum 2025-03-11"), or alone on a line.
 */
export function decidedOnIn(text: string): Day | null {
  for (const line of linesOf(text.slice(0, 4_000)).slice(0, HEAD_LINES)) {
    const words = line.text.trim();
    if (!MARKED.test(words) && !/^[\d\p{L}\s-]{6,20}$/u.test(words)) continue;
    const day = fullDateIn(words);
    if (day !== null) return day;
  }
  return null;
}

/** A date with its year: one without says nothing until the year is known. */
function fullDateIn(words: string): Day | null {
  for (const { meaning } of timesIn(words.replace(/(?<=\p{L})(?=\d{4}-\d{2})/u, ' ')))
    if (meaning.is === 'day' && meaning.year !== null) return dayOf(meaning, '0001-01-01');
  return null;
}
