import { COUNT, countIn } from './counts.ts';
import type { DueMeaning } from './due-meaning.ts';
import { MONTH } from './months.ts';
import { number, time, type TimeRule, UNDATED } from './time.ts';

const MEETING = String.raw`(?:[\p{L}-]{0,30}?sammanträde[nt]?|[\p{L}-]{0,30}?möte[nt]?|[\p{L}-]{0,30}?stämma|nämnd(?:en)?|styrelse|utskott|fullmäktige|beredning)`;
const FOLLOWING = String.raw`(?:nästa|nästkommande|nästföljande|närmast(?:e)?\s+följande|närmaste|påföljande|kommande|följande)`;
// "tio arbetsdagar": counted as days, which is never too late.
const UNIT = String.raw`(?:(?:working|business|calendar)\s+)?(?<unit>(?:arbets|var)?dag(?:ar)?|veck(?:a|or)|månad(?:er)?|halvår|kvartal|år|days?|weeks?|months?|years?)`;
const FROM_DECISION = String.raw`(?:\s+(?:från|efter)\s+(?:i\s?dag|nu|(?:detta\s+)?beslut(?:et)?|dagens\s+(?:datum|sammanträde|möte)|sammanträdet|(?:det\s+)?att\s+beslutet\s+(?:har\s+)?vunnit\s+laga\s+kraft)|\s+from\s+(?:today|now)|\s+(?:of|from|after)\s+(?:the\s+date\s+of\s+)?(?:this|the)\s+(?:decision|meeting|resolution))?`;
// What a committee's year brings round, at a time that its calendar does not say.
const YEARLY = String.raw`(?:års|delårs|tertial|budget|bokslut|verksamhets|mål|uppföljning|prognos|månads|kvartals|halvårs)\p{L}*(?:\s+(?:för\s+)?20\d{2})?`;

/** Ways to name a time by another: the next meeting, a stretch of days, what comes round. */
export const RELATIVE: readonly TimeRule[] = [
  time('nästa sammanträde', String.raw`${FOLLOWING}\s+(?:ordinarie\s+)?${MEETING}`, nextMeeting, {
    isMeeting: true,
  }),
  time(
    'next meeting',
    String.raw`(?:next|following)\s+(?:ordinary\s+|regular\s+|scheduled\s+|available\s+)?meeting`,
    nextMeeting,
    { isMeeting: true },
  ),
  time(
    'sista sammanträdet för året',
    String.raw`(?:årets\s+sista|sista\s+(?:ordinarie\s+)?)\s*${MEETING}(?:\s+(?:för|i|under|innan)\s+(?:året|år|årets\s+slut|årsskiftet))?`,
    () => ({ is: 'last-meeting' }),
    { isMeeting: true },
  ),
  time(
    'last meeting of the year',
    String.raw`(?:the\s+)?last\s+meeting\s+of\s+(?:the|this)\s+year`,
    lastMeeting,
    {
      isMeeting: true,
    },
  ),
  time(
    'första sammanträdet efter sommaren',
    String.raw`(?:årets\s+|höstens\s+|vårens\s+)?(?:första|andra|ett)\s+(?:ordinarie\s+)?(?:kommande\s+)?${MEETING}(?:\s+(?:efter\s+[\p{L}]+|(?:i|under|för|på)\s+(?:året|hösten|våren|20\d{2})|20\d{2}))?`,
    () => UNDATED,
    { isMeeting: true },
  ),
  time(
    'a future meeting',
    String.raw`(?:a\s+(?:future|later|subsequent)|the\s+first)\s+meeting(?:\s+(?:of|in|after)\s+(?:the\s+)?[\p{L}\d]+)?`,
    () => UNDATED,
    { isMeeting: true },
  ),
  time(
    'sammanträdet om två månader',
    String.raw`(?:[\p{L}-]{0,30}?(?:sammanträde|möte)t?\s+om|(?:the\s+)?meeting\s+in)\s+${COUNT}\s+${UNIT}`,
    within,
    { isMeeting: true },
  ),
  time(
    'före årsmötet',
    String.raw`(?:före|inför|innan|vid|på|before|at)\s+(?:årsmötet|\p{L}*stämman|(?:the\s+)?(?:agm|annual\s+(?:general\s+)?meeting))(?!\s+(?:den|i|\d|on|in)(?!\p{L}))`,
    () => UNDATED,
    { isMeeting: true },
  ),
  time(
    'inom 30 dagar',
    String.raw`(?:inom(?:\s+(?:loppet\s+av|en\s+tid\s+av))?|within)\s+${COUNT}\s+${UNIT}${FROM_DECISION}`,
    within,
  ),
  time(
    'två veckor efter beslutet',
    String.raw`${COUNT}\s+${UNIT}\s+(?:efter\s+(?:(?:detta\s+)?beslut(?:et)?|sammanträdet|mötet)|after\s+(?:the|this)\s+(?:decision|meeting))`,
    within,
  ),
  time('om två veckor', String.raw`(?:om|in)\s+${COUNT}\s+${UNIT}`, within),
  time(
    'varje kvartal',
    String.raw`(?:varje|vartannat|varannan|var\s+tredje|every|each)\s+(?:ordinarie\s+|other\s+|\w+\s+)?(?:dag|vecka|månad|kvartal|tertial|halvår|termin|år|sammanträde|möte|nämnd|week|month|quarter|year|meeting|term)s?(?:\s+(?:under|i|in)\s+20\d{2}|,?\s+(?:med\s+(?:start|början)|från(?:\s+och\s+med)?|starting|beginning|from)\s+(?:(?:i|in)\s+)?${MONTH}(?:\s+20\d{2})?)?`,
    () => UNDATED,
  ),
  time(
    'två gånger per år',
    String.raw`(?:minst\s+)?(?:en|ett|två|tre|fyra|\d)\s+(?:gång(?:er)?|tillfällen?)\s+(?:per|om|i)\s+(?:kvartalet|kvartal|tertial|termin(?:en)?|halvår(?:et)?|år(?:et)?|månad(?:en)?)`,
    () => UNDATED,
  ),
  time(
    'kvartalsvis',
    String.raw`(?:(?:månads|kvartals|tertial|halvårs|termins|års|vecko)vis|årligen|månatligen)(?:,?\s+(?:i\s+)?${MONTH}(?:,\s+${MONTH})*\s+(?:och|samt)\s+${MONTH})?`,
    () => UNDATED,
  ),
  time(
    'quarterly to',
    String.raw`(?:quarterly|annually|monthly|weekly|half-yearly)(?:\s+to|(?=\s*(?:[.,;]|$|(?:and|until|from)(?!\p{L}))))`,
    () => UNDATED,
  ),
  time(
    'i samband med årsredovisningen',
    String.raw`i\s+(?:samband\s+med|anslutning\s+till)\s+(?:\p{L}+s\s+)?${YEARLY}`,
    () => UNDATED,
  ),
  time(
    'inför budgetarbetet',
    String.raw`inför\s+(?:\p{L}+ns\s+)?(?:budget|bokslut)\p{L}*(?:\s+(?:för\s+)?20\d{2})?`,
    () => UNDATED,
  ),
  time('i tertialrapport 2', String.raw`i\s+(?:tertial|delårs)rapport\s+[1-3]`, () => UNDATED),
  time(
    'vid delårsuppföljningen',
    String.raw`vid\s+(?:års|delårs|tertial)(?:uppföljning|bokslut|redovisning|rapportering)(?:en|et)`,
    () => UNDATED,
  ),
  time(
    'i delårsrapporten',
    String.raw`i\s+(?:(?:års|delårs|tertial|månads)(?:rapport|bokslut|redovisning)|verksamhetsberättelse)(?:en|et|n)?(?:\s+(?:per\s+\p{L}+|\d|för\s+20\d{2}))?(?:\s+20\d{2})?`,
    () => UNDATED,
  ),
  time(
    'with the annual report',
    String.raw`(?:(?:together\s+|along\s+)?with|as\s+part\s+of|in)\s+the\s+(?:annual|quarterly|interim|budget)\s+(?:report|accounts|process|statement)`,
    () => UNDATED,
  ),
  time(
    'årsskiftet 2026/27',
    String.raw`(?:årsskiftet|årets\s+(?:slut|utgång)|(?:utgången|slutet)\s+av\s+(?:året|(?=20\d{2}))|(?:the\s+)?end\s+of\s+(?:(?:the\s+)?(?:calendar\s+)?year|(?=20\d{2}))|year[\s-]end)(?:\s*(?<year>20\d{2})(?:/\d{2,4})?)?`,
    (named) => ({ is: 'end-of', what: 'year', year: number(named('year')) }),
  ),
  time('halvårsskiftet', String.raw`halvårsskiftet(?:\s+(?<year>20\d{2}))?`, (named) => ({
    is: 'end-of',
    what: 'half-year',
    year: number(named('year')),
  })),
  time(
    'månadens slut',
    String.raw`månadsskiftet|månadens\s+(?:slut|utgång)|(?:the\s+)?end\s+of\s+(?:the|this)\s+month`,
    () => ({ is: 'end-of', what: 'month', year: null }),
  ),
  time(
    'sommaruppehållet',
    String.raw`(?:månadsskiftet\s+\p{L}+/\p{L}+|(?:utgången|slutet)\s+av\s+mandatperioden|(?:the\s+)?end\s+of\s+(?:the\s+(?:(?:financial|municipal|civic|council)\s+year|term)|term)|half[\s-]term|mandatperiodens\s+slut|verksamhetsårets\s+slut|(?:läs|termins|skol)\p{L}*start(?:en)?|terminens\s+slut|(?:läs|verksamhets)året\s+20\d{2}\s?[/–-]\s?\d{2,4}|innevarande\s+(?:mandatperiod|termin|läsår)|sommaruppehållet|semester(?:n|perioden)?|påsk(?:en|helgen)?|midsommar(?:en|helgen)?|easter|mandatperioden(?!\s+\d)|jul(?:en|uppehållet)?|christmas|the\s+summer\s+recess)(?:\s+20\d{2}(?:/\d{2,4})?)?`,
    () => UNDATED,
  ),
  time('2027', String.raw`(?:år\s+)?(?<year>20\d{2})(?!\s?[–-])`, (named) => ({
    is: 'months',
    year: number(named('year')),
    first: 1,
    last: 12,
  })),
  time('nästa år', String.raw`nästa\s+år|next\s+year`, () => ({
    is: 'months',
    year: null,
    first: 13,
    last: 24,
  })),
  time(
    'året',
    String.raw`(?:innevarande\s+år|(?:det\s+)?kommande\s+året|året|20\d{2}(?:\s?[–-]\s?20\d{2})?)`,
    () => UNDATED,
  ),
  time('utan datum', String.raw`utan\s+datum|without\s+(?:a\s+)?date|no\s+date`, () => ({
    is: 'none',
  })),
];

function nextMeeting(): DueMeaning {
  return { is: 'next-meeting' };
}

function lastMeeting(): DueMeaning {
  return { is: 'last-meeting' };
}

function within(named: (group: string) => string | null): DueMeaning {
  const unit = (named('unit') ?? '').toLowerCase();
  const amount = countIn(named('count') ?? '');
  const months = MONTHS_OF.get(unit);
  return months === undefined
    ? { is: 'within', count: amount, unit: unitOf(unit) }
    : { is: 'within', count: amount * months, unit: 'months' };
}

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['halvår', 6],
  ['kvartal', 3],
]);

function unitOf(word: string): 'days' | 'weeks' | 'months' | 'years' {
  if (/dag|day/u.test(word)) return 'days';
  if (word.startsWith('v') || word.startsWith('w')) return 'weeks';
  return word.startsWith('m') ? 'months' : 'years';
}
