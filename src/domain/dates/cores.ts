import type { DueMeaning } from './phrases.ts';
import { isoOf, lastDayOf, MONTH, monthNumber } from './months.ts';

/** The words of a due that hold the time itself, without prepositions and meetings. */
export type Core = { readonly from: number; readonly to: number; readonly meaning: DueMeaning };

type Rule = {
  readonly pattern: RegExp;
  readonly means: (group: (name: string) => string | null) => DueMeaning;
};

// A date inside a case number (RUN/516/2020) or a word is none.
const rule = (source: string, means: Rule['means']): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${source})(?![\\p{L}\\p{N}/])`, 'giu'),
  means,
});

const YEAR = String.raw`(?:,?\s+(?<year>\d{4}))?`;
const UNDATED: DueMeaning = { is: 'period', from: null, to: null };

const day: Rule['means'] = (group) => ({
  is: 'day',
  year: number(group('year')),
  month: monthOf(group),
  day: Number(group('day')),
});

const RULES: readonly Rule[] = [
  rule(String.raw`(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})`, day),
  rule(String.raw`(?<day>\d{1,2})/(?<number>\d{1,2})(?:[ -](?<year>\d{4}))?`, day),
  rule(
    String.raw`(?<day>\d{1,2})(?::e|st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH})(?:\.(?=\s+\d{4}))?${YEAR}`,
    day,
  ),
  rule(String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${YEAR}`, day),
  rule(
    String.raw`(?:utgången\s+av|slutet\s+av|(?:the\s+)?end\s+of)\s+(?<month>${MONTH})${YEAR}`,
    (group) => ({
      is: 'day',
      year: number(group('year')),
      month: monthOf(group),
      day: lastDayOf(monthOf(group), number(group('year'))),
    }),
  ),
  rule(String.raw`(?<month>${MONTH})${YEAR}`, (group) => ({
    is: 'month',
    year: number(group('year')),
    month: monthOf(group),
  })),
  rule(
    String.raw`nästa(?:\s+ordinarie)?\s+(?:sammanträde|möte)|next(?:\s+ordinary)?\s+meeting`,
    () => ({
      is: 'next-meeting',
    }),
  ),
  rule(String.raw`utan\s+datum|without\s+(?:a\s+)?date|no\s+date`, () => ({ is: 'none' })),
  rule(
    String.raw`(?:kvartal\s+|Q)(?<quarter>[1-4])${YEAR}|(?<ordinal>första|andra|tredje|fjärde)\s+kvartalet${YEAR.replace('year', 'year2')}`,
    (group) => {
      const quarter = Number(group('quarter') ?? ORDINALS.indexOf(group('ordinal') ?? '') + 1);
      return months(number(group('year') ?? group('year2')), quarter * 3 - 2, quarter * 3);
    },
  ),
  rule(String.raw`(?:v\.\s*|vecka\s+|week\s+)\d{1,2}${YEAR}`, () => UNDATED),
  rule(String.raw`(?:våren|spring)${YEAR}`, (group) => months(number(group('year')), 1, 6)),
  rule(String.raw`(?:sommaren|summer)${YEAR}`, (group) => months(number(group('year')), 6, 8)),
  rule(String.raw`(?:hösten|autumn)${YEAR}`, (group) => months(number(group('year')), 8, 12)),
  rule(
    String.raw`i\s+samband\s+med\s+(?:årsredovisningen|delårsbokslutet|bokslutet)|varje\s+(?:kvartal|månad|år)|inom\s+\d{1,3}\s+(?:dagar|veckor|månader)`,
    () => UNDATED,
  ),
];

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];

/** The times that a text names, in order; of two that overlap the one that begins first stands. */
export function coresIn(text: string): Core[] {
  const found = RULES.flatMap((each) => [...coresBy(each, text)]);
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return ordered.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function* coresBy({ pattern, means }: Rule, text: string): Generator<Core> {
  for (const match of text.matchAll(pattern)) {
    const meaning = means((name) => match.groups?.[name] ?? null);
    if (isPossible(meaning))
      yield { from: match.index, to: match.index + match[0].length, meaning };
  }
}

/** No 31 November and no month 13; a leap day without a year may be one. */
function isPossible(meaning: DueMeaning): boolean {
  if (meaning.is !== 'day') return true;
  const { year, month, day: date } = meaning;
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(month, year ?? 2000);
}

function monthOf(group: (name: string) => string | null): number {
  return Number(group('number') ?? monthNumber(group('month') ?? ''));
}

function months(year: number | null, first: number, last: number): DueMeaning {
  if (year === null) return UNDATED;
  return {
    is: 'period',
    from: isoOf(year, first, 1),
    to: isoOf(year, last, lastDayOf(last, year)),
  };
}

function number(digits: string | null): number | null {
  return digits === null ? null : Number(digits);
}
