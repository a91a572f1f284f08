import type { Day } from '../day.ts';
import { MONTH, monthNumber } from './month-names.ts';

/** Where words stand in a text, in UTF-16 units; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** When something is due, as words say it; a year is null where the words give none. */
export type DueMeaning =
  | {
      readonly is: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | { readonly is: 'month'; readonly year: number | null; readonly month: number }
  | { readonly is: 'next-meeting' }
  | { readonly is: 'period'; readonly from: Day | null; readonly to: Day | null }
  | { readonly is: 'none' };

/** A due phrase: what it is due for, the words, where they stand, and what they mean. */
export type DuePhrase = {
  /** `meeting` when the words say so; a bare date may still turn out to be a meeting's. */
  readonly kind: 'meeting' | 'date' | 'period' | 'none';
  readonly text: string;
  readonly span: Span;
  readonly meaning: DueMeaning;
};

const WEEKDAY =
  '(?:(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const DAY = [
  '(?<iso>\\d{4}-\\d{2}-\\d{2})',
  `(?:(?:den|the|${WEEKDAY})\\s+)*(?<day>\\d{1,2})(?:st|nd|rd|th|:e|:a)?\\s+(?:of\\s+)?(?<month>${MONTH})\\b\\.?(?:\\s+(?<year>\\d{4}))?`,
  `(?<enMonth>${MONTH})\\s+(?<enDay>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<enYear>\\d{4}))?`,
  '(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:\\s+(?<slashYear>\\d{4}))?',
].join('|');
const IN_MONTH = `i\\s+(?<inMonth>${MONTH})(?:\\s+(?<inYear>\\d{4}))?`;
const MEETING_SV = '(?:sammanträdet|sammanträde|mötet|möte)';
const MEETING_EN = '(?:meeting|session)';
// "regionala utvecklingsnämndens sammanträde": the body's words, before the meeting itself.
const BODY_SV = '(?:(?:[\\p{L}-]+\\s+){0,4}?[\\p{L}-]+s\\s+)?';

type Form = { readonly pattern: string; readonly kind: DuePhrase['kind'] };

/** The ways to say when, the longest first. Each is a small language of its own. */
const FORMS: readonly Form[] = [
  {
    kind: 'meeting',
    pattern: `(?:till|vid|på|inför)\\s+${BODY_SV}${MEETING_SV}\\s+(?:${DAY}|${IN_MONTH})`,
  },
  {
    kind: 'meeting',
    pattern: `(?:till|vid|på)\\s+${BODY_SV}(?<next>nästa|nästkommande)\\s+${MEETING_SV}`,
  },
  {
    kind: 'meeting',
    pattern: `(?:due\\s+)?(?:for|at|to|by)\\s+(?:the\\s+)?(?:[\\p{L}-]+(?:'s)?\\s+){0,3}?(?:${DAY})\\s+${MEETING_EN}`,
  },
  {
    kind: 'meeting',
    pattern: `(?:due\\s+)?(?:for|at|to|by)\\s+(?:the\\s+)?${MEETING_EN}\\s+(?:on|of)\\s+(?:${DAY})`,
  },
  {
    kind: 'meeting',
    pattern: `(?:due\\s+)?(?:for|at|to|by)\\s+(?:the\\s+)?(?<next>next)\\s+${MEETING_EN}`,
  },
  { kind: 'none', pattern: '(?<none>utan\\s+datum|without\\s+(?:a\\s+)?date|no\\s+date)' },
  {
    kind: 'date',
    pattern: `(?:senast|före|till\\s+och\\s+med|till|due\\s+by|due\\s+on|due|by|before|on|på)\\s+(?:${DAY})`,
  },
  { kind: 'date', pattern: `(?:${DAY})` },
];

const BEFORE = '(?<=^|[\\s(,;:])';
const AFTER = '(?=$|[\\s),;:.!?])';

/** Every due phrase of a text, in the order in which they stand; none overlaps another. */
export function findDuePhrases(text: string): readonly DuePhrase[] {
  const found: DuePhrase[] = [];
  for (const { pattern, kind } of FORMS) {
    const expression = new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'giu');
    for (const match of text.matchAll(expression)) {
      const phrase = phraseOf(match, kind);
      if (phrase !== null && !found.some((each) => overlap(each.span, phrase.span)))
        found.push(phrase);
    }
  }
  return found.toSorted((one, other) => one.span.from - other.span.from);
}

function phraseOf(match: RegExpExecArray, kind: DuePhrase['kind']): DuePhrase | null {
  const meaning = meaningOf(match.groups ?? {});
  if (meaning === null) return null;
  const [text] = match;
  return { kind, text, span: { from: match.index, to: match.index + text.length }, meaning };
}

function meaningOf(said: Readonly<Record<string, string | undefined>>): DueMeaning | null {
  if (said['none'] !== undefined) return { is: 'none' };
  if (said['next'] !== undefined) return { is: 'next-meeting' };
  if (said['iso'] !== undefined) {
    const [year = 0, month = 0, day = 0] = said['iso'].split('-').map(Number);
    return dayMeant(year, month, day);
  }
  if (said['inMonth'] !== undefined) {
    const month = monthNumber(said['inMonth']);
    return month === null ? null : { is: 'month', year: numberOf(said['inYear']), month };
  }
  const day = numberOf(said['day'] ?? said['enDay'] ?? said['slashDay']);
  const name = said['month'] ?? said['enMonth'];
  const month = name === undefined ? numberOf(said['slashMonth']) : monthNumber(name);
  const year = numberOf(said['year'] ?? said['enYear'] ?? said['slashYear']);
  return day === null || month === null ? null : dayMeant(year, month, day);
}

function dayMeant(year: number | null, month: number, day: number): DueMeaning | null {
  // A leap year where none is said, so that 29 February is not refused before its year is known.
  const isReal = new Date(Date.UTC(year ?? 2028, month - 1, day)).getUTCDate() === day;
  return isReal && month >= 1 && month <= 12 ? { is: 'day', year, month, day } : null;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
