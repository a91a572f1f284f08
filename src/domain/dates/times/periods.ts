import { MONTH, monthNumber } from './months.ts';
import type { DueMeaning } from './due-meaning.ts';
import { WEEKDAY, weekdayNumber } from './weekdays.ts';
import { number, ordinal, ORDINAL, time, type TimeRule, UNDATED, YEAR } from './time.ts';

/** Ways to name a time that is longer than a day. */
export const PERIODS: readonly TimeRule[] = [
  time(
    'maj 2026',
    String.raw`(?:(?:början|mitten)\s+av\s+|(?:the\s+)?(?:beginning|middle)\s+of\s+|mid[- ]|medio\s+|primo\s+)?(?!jul(?![iy]|\s+\d))(?<month>${MONTH})(?:\s+månad)?${YEAR}`,
    month,
  ),
  time(
    'decembersammanträdet',
    String.raw`(?<month>${MONTH})-?(?:sammanträdet?|mötet?|nämnden|styrelsen|utskottet|fullmäktige|beredningen)${YEAR}`,
    month,
    {
      isMeeting: true,
    },
  ),
  time('2026-05', String.raw`(?<year>20\d{2})-(?<number>0[1-9]|1[0-2])(?!-)`, (named) => ({
    is: 'month',
    year: number(named('year')),
    month: Number(named('number')),
  })),
  time('1–15 maj', String.raw`\d{1,2}\s?[–-]\s?\d{1,2}\s+${MONTH}${YEAR}`, () => UNDATED),
  time(
    'maj–juni 2026',
    String.raw`(?<month>${MONTH})\s?(?:[–/-]|och|eller)\s?(?<later>${MONTH})${YEAR}`,
    (named) => months(named, monthNumber(named('month') ?? ''), monthNumber(named('later') ?? '')),
  ),
  // A stretch is no due by itself: "för perioden juni till augusti".
  time(
    'juni till augusti',
    String.raw`${MONTH}\s+(?:till(?:\s+och\s+med)?|to|until)\s+${MONTH}${YEAR}`,
    () => UNDATED,
  ),
  time(
    'mars, juni och oktober',
    String.raw`${MONTH}(?:,\s+${MONTH})+,?\s+(?:och|samt|and)\s+${MONTH}${YEAR}`,
    () => UNDATED,
  ),
  time(
    'tisdag v. 50',
    String.raw`(?:(?<weekday>${WEEKDAY})\s+(?:i\s+|in\s+)?)?(?:v\.?\s?|veckan?\s+|week\s+)(?<week>[1-5]?\d)${YEAR}`,
    week,
  ),
  time(
    'kvartal 1',
    String.raw`(?:(?:(?:slutet|utgången)\s+av|(?:the\s+)?end\s+of)\s+)?(?:kvartal\s+|kv\.?\s?|q)(?<nth>[1-4])(?:[ -](?<year>20\d{2}|(?<=-)[2-4]\d))?`,
    quarter,
  ),
  time(
    'första kvartalet 2026',
    String.raw`(?:(?:(?:slutet|utgången)\s+av|(?:the\s+)?end\s+of(?:\s+the)?)\s+)?(?<nth>${ORDINAL})\s+(?:kvartalet|quarter)${YEAR}`,
    quarter,
  ),
  time(
    'tertial 2',
    String.raw`(?:tertial\s+|t)(?<nth>[1-3])(?:[ -](?<year>20\d{2}|(?<=-)[2-4]\d))?`,
    tertial,
  ),
  time('andra tertialet', String.raw`(?<nth>${ORDINAL})\s+tertialet${YEAR}`, tertial),
  time(
    'första halvåret 2027',
    String.raw`(?<nth>första|andra|first|second)\s+(?:halvåret|half)${YEAR}`,
    (named) => (ordinal(named('nth')) === 1 ? months(named, 1, 6) : months(named, 7, 12)),
  ),
  ...season('våren', String.raw`våren|vårterminen|(?:the\s+)?spring`, 'vår', [1, 6]),
  ...season('sommaren', String.raw`sommaren|(?:the\s+)?summer`, 'sommar', [6, 8]),
  ...season('hösten', String.raw`hösten|höstterminen|(?:the\s+)?autumn`, 'höst|fall', [8, 12]),
  ...season('vintern', String.raw`vintern|(?:the\s+)?winter`, 'vinter', [12, 14]),
  thisSeason('i vår', 1, 6),
  thisSeason('i sommar', 6, 8),
  thisSeason('i höst', 8, 12),
  thisSeason('i vinter', 12, 14),
  time(
    'tidigt i höst',
    String.raw`(?:(?:tidigt|sent|senare)\s+)?(?:i|nästa)\s+(?:vår|sommar|höst|vinter)(?!\s+20)`,
    () => UNDATED,
  ),
];

function thisSeason(example: string, first: number, last: number): TimeRule {
  return time(example, String.raw`${example.replace(' ', String.raw`\s+`)}(?!\s+20)`, () => ({
    is: 'months',
    year: null,
    first,
    last,
  }));
}

/** Without its year only the definite form is a time: "vår" is also "our", and "fall" a verb. */
function season(
  example: string,
  definite: string,
  indefinite: string,
  [first, last]: readonly [number, number],
): TimeRule[] {
  const means: TimeRule['means'] = (named) => months(named, first, last);
  return [
    time(example, `(?:sen|tidig)?(?:${definite})${YEAR}`, means),
    time(
      `${indefinite.split('|')[0] ?? ''} 2027`,
      String.raw`(?:sen|tidig)?(?:${indefinite})\s+(?<year>20\d{2})`,
      means,
    ),
  ];
}

function month(named: (group: string) => string | null): DueMeaning {
  return { is: 'month', year: number(named('year')), month: monthNumber(named('month') ?? '') };
}

function week(named: (group: string) => string | null): DueMeaning | null {
  const inYear = Number(named('week'));
  if (inYear < 1 || inYear > 53) return null;
  const weekday = named('weekday');
  return {
    is: 'week',
    year: number(named('year')),
    week: inYear,
    weekday: weekday === null ? null : weekdayNumber(weekday),
  };
}

function quarter(named: (group: string) => string | null): DueMeaning | null {
  const nth = ordinal(named('nth'));
  return nth < 1 || nth > 4 ? null : months(named, nth * 3 - 2, nth * 3);
}

function tertial(named: (group: string) => string | null): DueMeaning | null {
  const nth = ordinal(named('nth'));
  return nth < 1 || nth > 3 ? null : months(named, nth * 4 - 3, nth * 4);
}

function months(
  named: (group: string) => string | null,
  first: number,
  last: number,
): DueMeaning | null {
  return first > last ? null : { is: 'months', year: number(named('year')), first, last };
}
