import type { DuePhrase } from '../dates/due-phrase.ts';
import { type Beside, besideIn } from './beside-due.ts';
import type { TimedLine } from './beside-pieces.ts';
import { DECIDED } from './decision-words.ts';
import { isLed } from './led-due.ts';

/** The due that a line says, and what stands behind it. */
export type DueSaid = {
  readonly phrase: DuePhrase;
  readonly beside: Beside;
  /** Another that is said before it as much as it is. */
  readonly other: DuePhrase | null;
};

/**
 * The due that a line ends with, if what follows it is no more of the task; else the last one that
 * words lead to, with what stands in its way. Null where there is none.
 */
export function dueSaid(line: TimedLine): DueSaid | null {
  const dues = line.phrases.filter((phrase) => !isOfTask(phrase, line));
  const last = dues.findLast(isLed);
  for (const phrase of dues) {
    const beside = besideIn(line, phrase.span.to);
    if (beside.unread !== '' || (beside.kept !== '' && !isLed(phrase))) continue;
    const other = isLed(phrase) ? undefined : dues.find((each) => isLed(each));
    if (other === undefined) return { phrase, beside, other: null };
    if (isBoth(line.text.slice(other.span.to, phrase.span.from))) return { phrase, beside, other };
    return { phrase: other, beside: besideIn(line, other.span.to), other: null };
  }
  return last === undefined
    ? null
    : { phrase: last, beside: besideIn(line, last.span.to), other: null };
}

/** "presidiet 24 november och nämnden 15 december". */
function isBoth(between: string): boolean {
  return /^[\s,;–—-]*(?:(?:och|eller|samt|resp\.?|and|or|&|\/)\s*)?(?:(?:the\s+)?\p{L}*(?:nämnden|styrelsen|utskottet|presidiet|au|sammanträdet|mötet|committee|meeting)\s*)?(?:den\s+|on\s+)?$/iu.test(
    between,
  );
}

/** A day that tells of what has been, and one between quotation marks. */
function isOfTask(phrase: DuePhrase, { text }: TimedLine): boolean {
  const before = text.slice(0, phrase.span.from);
  return isQuoted(before) || (!isLed(phrase) && OF_WHAT_WAS.test(before));
}

function isQuoted(before: string): boolean {
  return (before.match(/["“”„‟«»]/gu)?.length ?? 0) % 2 === 1;
}

const OF_WHAT_WAS = new RegExp(
  String.raw`(?<!\p{L})(?:från|av|daterad[et]?|dat\.|inkom(?:men|met)?|beslutad[et]?|antagen|antaget|from|of|dated|since|received|adopted|${DECIDED})(?:\s+(?:den|the|on))?\s*$`,
  'iu',
);
