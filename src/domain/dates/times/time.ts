import type { DueMeaning } from './due-meaning.ts';

/** The words that hold a time itself, without the preposition or meeting before them. */
export type Time = {
  readonly from: number;
  readonly to: number;
  readonly meaning: DueMeaning;
  /** What the words mean unless "senast", "före" or "by" stands before them: "slutet av maj". */
  readonly otherwise: DueMeaning | null;
  /** True where the words name a meeting themselves: "decembersammanträdet". */
  readonly isMeeting: boolean;
  /** True where the words say by when without a word before them: "nästa fredag". */
  readonly isAlone: boolean;
};

type Named = (group: string) => string | null;

/** A way to name a time: the words, an example of them, and what they mean. */
export type TimeRule = {
  readonly pattern: RegExp;
  readonly example: string;
  readonly means: (named: Named) => DueMeaning | null;
  readonly otherwise?: (named: Named) => DueMeaning | null;
  readonly isMeeting?: boolean;
  readonly isAlone?: boolean;
  /** True where capitals tell: "nästa RUN". */
  readonly isCased?: boolean;
};

/** Words that name a time which no calendar tells. */
export const UNDATED: DueMeaning = { is: 'period', from: null, to: null };

/** Two digits after a dash are a year, "-27", where they begin no other date: "1 maj-15 juni". */
const SHORT = String.raw`\d{2}(?![\d/:-]|\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec))`;

/** A year after a date or month: in four digits, or in two with a dash or an apostrophe before them. */
export const YEAR = String.raw`(?:(?:,?\s+(?:of\s+|år\s+)?(?=\d{4})|,?\s?[-–'’](?=${SHORT}))(?<year>(?:19|20)\d{2}|\d{2}))?`;

/**
 * A rule for words in lower case that stand alone: not inside a word, a number, or a case number as RUN/516/2020.
 * The example is a test of its own.
 */
export function time(
  example: string,
  words: string,
  means: TimeRule['means'],
  more: Pick<TimeRule, 'otherwise' | 'isMeeting' | 'isAlone' | 'isCased'> = {},
): TimeRule {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/:-])(?:${words})(?![\\p{L}\\p{N}/]|[.:]\\d)`, 'gu');
  return { pattern, example, means, ...more };
}

/** A year or another number; one of two digits where a year stands is in this century. */
export function number(digits: string | null): number | null {
  if (digits === null) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** @example ordinal('andra') // 2; "sista" is -1, what is no ordinal 0 */
export function ordinal(word: string | null): number {
  const lowered = (word ?? '').toLowerCase();
  if (/^(?:sista|last)$/u.test(lowered)) return -1;
  const digits = /^\d/u.exec(lowered);
  return digits === null
    ? ORDINALS.findIndex((each) => each.includes(lowered)) + 1
    : Number(digits[0]);
}

const ORDINALS = [
  ['första', 'first'],
  ['andra', 'second'],
  ['tredje', 'third'],
  ['fjärde', 'fourth'],
  ['femte', 'fifth'],
];

/** Ordinals of both languages as one alternation. */
export const ORDINAL = String.raw`(?:${ORDINALS.flat().join('|')}|sista|last|[1-4]:[ae]|[1-4](?:st|nd|rd|th))`;
