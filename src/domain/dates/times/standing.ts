import type { DueMeaning, EndSaid, MonthSaid } from './due-meaning.ts';
import { MONTH, monthNumber } from './months.ts';
import { countNumber, RHYTHM_WORDS, rhythmIn } from './rhythms.ts';
import { number, time, type TimeRule } from './time.ts';

const CORE = RHYTHM_WORDS.map((words) => words.replaceAll(/\(\?<\w+>/gu, '(?:')).join('|');
const MONTH_OR_YEAR = (name: string): string =>
  String.raw`(?:(?:i\s+|in\s+)?(?<${name}month>${MONTH})(?:\s+(?<${name}monthyear>20\d{2}))?|(?:år\s+)?(?<${name}year>20\d{2}))`;
const DURING = String.raw`(?:,?\s+(?:under|i|in|during|för)\s+(?:år\s+)?(?<during>20\d{2}))?`;
const FROM = String.raw`(?:,?\s+(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|med\s+(?:start|början)|första\s+gången|starting|beginning|from|the\s+first\s+time)\s+${MONTH_OR_YEAR('from')})?`;
const TO = String.raw`(?:,?\s+(?:(?:fram\s+)?till\s+och\s+med|(?:fram\s+)?t\.?\s?o\.?\s?m\.?|fram\s+till|till\s+utgången\s+av|until|through|to\s+the\s+end\s+of)\s+${MONTH_OR_YEAR('to')})?`;
/** Where a year's meetings pause, which ends what comes round as a month does. */
const PAUSE = String.raw`(?:,?\s+(?:till(?:\s+och\s+med)?|fram\s+till|(?:fram\s+)?t\.?\s?o\.?\s?m\.?|until|through|till\s+the\s+end\s+of|up\s+to)\s+(?:(?:the|this)\s+)?(?:(?<summer>sommar(?:en|uppehållet)|semestern|midsommar|summer(?:\s+(?:break|recess))?)|(?<yearsend>årsskiftet|årets\s+slut|jul(?:en)?|nyår|(?:end\s+of\s+(?:the\s+)?year|new\s+year|christmas)))(?!\p{L}))?`;
const TIMES = String.raw`(?:,?\s+(?<times>\d{1,2}|två|tre|fyra|sex|tolv|two|three|four|six|twelve)\s+(?:gånger|ggr|times))?`;
const LEAD = String.raw`(?:efter\s+|after\s+|löpande\s+)?`;

/** What comes round: "varje tertial", "senast den 15 varje månad", "at every meeting until 2028". */
export const STANDING: readonly TimeRule[] = [
  time(
    'varje kvartal under 2027',
    String.raw`${LEAD}(?<rhythm>${CORE})${DURING}${FROM}${TO}${PAUSE}${TIMES}`,
    comesRound,
  ),
];

type Named = (group: string) => string | null;

function comesRound(named: Named): DueMeaning | null {
  const rhythm = rhythmIn(named('rhythm') ?? '');
  if (rhythm === null) return null;
  return { is: 'standing', rhythm, from: fromSaid(named), end: endSaid(named) };
}

function fromSaid(named: Named): MonthSaid | null {
  const during = number(named('during'));
  return during === null ? monthSaid(named, 'from') : { year: during, month: null };
}

function endSaid(named: Named): EndSaid {
  const times = named('times');
  if (times !== null) return { is: 'times', count: countNumber(times) };
  const during = number(named('during'));
  const to = monthSaid(named, 'to') ?? pauseSaid(named);
  const last = during === null ? to : { year: during, month: null };
  return last === null ? { is: 'decision' } : { is: 'through', ...last };
}

function pauseSaid(named: Named): MonthSaid | null {
  if (named('summer') !== null) return { year: null, month: JUNE };
  return named('yearsend') === null ? null : { year: null, month: DECEMBER };
}

const JUNE = 6;
const DECEMBER = 12;

function monthSaid(named: Named, name: 'from' | 'to'): MonthSaid | null {
  const year = number(named(`${name}year`) ?? named(`${name}monthyear`));
  const month = named(`${name}month`);
  if (year === null && month === null) return null;
  return { year, month: month === null ? null : monthNumber(month) };
}
