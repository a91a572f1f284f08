import { timeBefore } from './times/before-meeting.ts';
import { CLOCK } from './times/clock-words.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import type { Time, TimeRule } from './times/time.ts';
import { timesIn } from './times/times-in.ts';
import { WEEKDAY, WEEKDAY_LEAD } from './times/weekdays.ts';
import type { DuePhrase } from './due-phrase.ts';

// A lead is looked for in so many characters before the time, so that a long text stays linear.
const LEAD_REACH = 120;

const PREPOSITION = 'till|vid|på|inför|för|före|innan|under|av|for|to|at|by|before|until';
const TO = String.raw`(?<![\p{L}])(?:(?:(?:senast\s+)?i\s+god\s+tid\s+(?:före|innan|till|vid)|dock\s+senast\s+(?:före|till|vid))|i\s+(?:samband\s+med|anslutning\s+till)|(?:senast\s+)?(?:till|vid|på|inför|för|före|innan|under|av|i)|(?:due\s+)?(?:for|to|at|by|before|prior\s+to|ahead\s+of|until|in\s+time\s+for)|no\s+later\s+than)`;
const BODY = String.raw`(?:(?:nämnd|styrelse|utskott|fullmäktige|beredning|direktion|kommitté|råd|grupp|stämma)(?:en|n|et|t|an)?|nämnds|presidiet|au(?!\p{L})|Council|Committee|Board|Cabinet|Executive|Panel|Commission|Forum|Assembly|Authority|Governors|Trustees|Senate)`;
// "KS", "KSAU": a body by its code, in capitals as it is written.
const MEETING = String.raw`[\p{L}-]{0,30}?(?:sammanträde|möte)(?:t|n|na)?|meetings?|session`;
const JOINT = String.raw`(?:,?\s+(?:senast\s+)?(?:den|d\.|på|on|i|in|the|of)(?:\s+the)?)?\s+${WEEKDAY_LEAD}?`;

// A word of the body's name; a new preposition begins a phrase of its own.
const NAME = String.raw`(?!(?:${PREPOSITION})\s)[\p{L}\p{N}'’&:-]+\s+`;

const FOR_DECISION = String.raw`(?:\s+för\s+(?:\p{L}*beslut|ställningstagande|godkännande|behandling|antagande|redovisning))?`;

const MEETING_LEADS: readonly RegExp[] = [
  new RegExp(String.raw`${TO}\s+(?:${NAME}){0,6}?(?:${MEETING})${JOINT}$`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}])(?:[\p{L}-]{0,60}${BODY}s\s+)?(?:${MEETING})${JOINT}$`, 'iu'),
];
/** A body alone meets on a day or in a month; "to the Committee in Q3" is no meeting. */
const BODY_LEADS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?<![\p{L}])så\s+att\s+[^.;]{0,60}?)?${TO}\s+(?:${NAME}){0,4}?[\p{L}-]{0,60}${BODY}${FOR_DECISION}(?:,?\s+(?:den|i|on|in))?\s+${WEEKDAY_LEAD}?$`,
    'iu',
  ),
  // "ska föreläggas kulturnämnden den 3 juni": the verb takes the body without a preposition.
  new RegExp(
    String.raw`(?<=(?:före|under)(?:läggas?|läggs|ställas?|ställs)\s|tillställa?s\s|delge?s?\s)(?:${NAME}){0,4}?[\p{L}-]{0,60}${BODY}(?:,?\s+(?:den|i|on|in))?\s+$`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:(?<=\p{L}as\s)|(?<![\p{L}])(?:(?:[Ss]enast\s+)?(?:till|vid|på|inför|för|av|i|före|innan)|[Ss]enast|[Ff]or|[Bb]y|[Bb]efore|[Tt]o|at)\s+)(?!(?:COB|EOB|EOD)\s)\p{Lu}{2,6}(?:-(?:mötet|sammanträdet))?(?:,?\s+(?:den|i|on|in))?\s+${WEEKDAY_LEAD}?$`,
    'u',
  ),
];
const THE_MEETING = new RegExp(
  String.raw`${TO}\s+(?:the\s+)?(?:[\p{L}]{2,30}['’]s\s+)?${WEEKDAY_LEAD}?$`,
  'iu',
);
const NEXT_LEAD = new RegExp(
  String.raw`${TO}\s+(?:(?:the|its|their|ett|en|det|den|dess|[\p{L}-]+s|[\p{L}-]+['’]s)\s+){0,4}$`,
  'iu',
);
/** "by close of business on": the day itself is the due. */
const OF_DAY = String.raw`(?:(?:vid\s+)?(?:(?:the\s+)?(?:close|end)\s+of\s+(?:business|play|(?:the\s+)?(?:(?:working|business)\s+)?day)|cob|eob|eod|(?:arbets)?dagens\s+slut|kontorstidens\s+slut),?\s+(?:on\s+|på\s+)?)?`;
const DATE_LEAD = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:(?:dock\s+|helst\s+)?senast(?:\s+(?:till|per|inom|på|vid|i))?|före|innan|inför|till|(?:nu\s+)?på|deadline:?|due(?:\s+(?:by|on))?|by|before|until|(?:and\s+)?no\s+later\s+than|not\s+later\s+than|on|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|for)\s+${OF_DAY})?(?:den\s+|d\.\s?|the\s+)?${WEEKDAY_LEAD}?$`,
  'iu',
);
const PERIOD_LEAD =
  /(?<![\p{L}])(?:(?:dock\s+|helst\s+)?senast(?:\s+(?:i|under|inom|vid|till|före|per))?|före|innan|inför|efter|under|i|vid|till|t\.?\s?o\.?\s?m\.?|till\s+och\s+med|in|by|before|during|after|no\s+later\s+than|at)\s+(?:loppet\s+av\s+|slutet\s+av\s+|början\s+av\s+|mitten\s+av\s+|the\s+)?$/iu;
/** What makes the end of a month its last day, and not a loose time about then. */
const LATEST = /(?:senast(?:\s+(?:vid|i))?|före|innan|by|before|till|until|than)\s+(?:the\s+)?$/iu;
/** Times that say by when without a word before them. */
const BY_ITSELF =
  /^(?:inom|within|varje|vart|varannan|var\s|every|each|[\p{L}]+vis(?=$|[\s,])|årligen|\p{L}+ly$|i\s+(?:samband|anslutning)|i\s+\p{L}*(?:rapport|bokslut|redovisning|berättelse)|with|\S+\s+gång|om\s|in\s|före\s+årsm|inför\s|vid\s|nästa\s+år|(?:tidigt\s|sen(?:t|are)\s)?i\s+(?:höst|vår|sommar|vinter))/iu;

/** Every phrase of a text that can say when something is due, with its prepositions, in order. */
export function findDuePhrases(text: string, rules?: readonly TimeRule[]): DuePhrase[] {
  let last = 0;
  return timesIn(text, rules).flatMap((time) => {
    const found = phraseAround(time, text, last);
    last = time.to;
    return found === null ? [] : withTimeBefore(withTimeOfDay(found, text), text);
  });
}

/** @param last where the time before it ends, whose words do not lead to it */
function phraseAround(time: Time, text: string, last: number): DuePhrase | null {
  const before = text.slice(Math.max(last, time.from - LEAD_REACH), time.from);
  if (time.meaning.is === 'none') return phrase('none', text, time);
  if (time.meaning.is === 'before') return phrase('meeting', text, time);
  if (time.isMeeting) return phrase('meeting', text, time, lead(NEXT_LEAD, before));
  return meetingAround(time, text, before) ?? plainAround(time, text, before);
}

function meetingAround(time: Time, text: string, before: string): DuePhrase | null {
  if (isRelative(time)) return null;
  const trailing = /^\s+(?:\p{L}+\s+)?meeting(?![\p{L}])/iu.exec(text.slice(time.to, time.to + 40));
  if (trailing !== null) {
    const whole = { ...time, to: time.to + trailing[0].length };
    return phrase('meeting', text, whole, lead(THE_MEETING, before));
  }
  const leads = time.meaning.is === 'months' ? MEETING_LEADS : [...MEETING_LEADS, ...BODY_LEADS];
  const length = Math.max(...leads.map((each) => lead(each, before)));
  return length === 0 ? null : phrase('meeting', text, time, length);
}

function plainAround(time: Time, text: string, before: string): DuePhrase | null {
  if (time.otherwise !== null && !LATEST.test(before))
    return periodAround({ ...time, meaning: time.otherwise }, text, before);
  if (isOneDay(time)) return phrase('date', text, time, lead(DATE_LEAD, before));
  return periodAround(time, text, before);
}

/** A loose time needs its preposition: "may" is also a verb, "mars" a planet and "året" no due. */
function periodAround(time: Time, text: string, before: string): DuePhrase | null {
  const length = lead(PERIOD_LEAD, before);
  const isLoose = LOOSE.has(time.meaning.is) || isWholeYear(time);
  const words = text.slice(time.from, time.to);
  return length === 0 && isLoose && !time.isAlone && !BY_ITSELF.test(words)
    ? null
    : phrase('period', text, time, length);
}

/** "inom 30 dagar" and "varje kvartal" never name a meeting, whatever stands before them. */
function isRelative({ meaning }: Time): boolean {
  return meaning.is === 'within' || meaning.is === 'period' || meaning.is === 'standing';
}

const LOOSE: ReadonlySet<DueMeaning['is']> = new Set(['month', 'period', 'end-of']);

function isWholeYear({ meaning }: Time): boolean {
  return meaning.is === 'months' && meaning.last - meaning.first === 11;
}

const ONE_DAY: ReadonlySet<DueMeaning['is']> = new Set(['day', 'weekday-of-month', 'coming-day']);

function isOneDay({ meaning }: Time): boolean {
  return ONE_DAY.has(meaning.is) || (meaning.is === 'week' && meaning.weekday !== null);
}

/** The day as it is written on cards, "tis 15 dec kl. 09:00": the time of day belongs to it. */
const TIME_OF_DAY = new RegExp(
  String.raw`^(?:\s*\(${WEEKDAY}\)|,\s+en\s+${WEEKDAY}(?!\p{L}))?(?:,?\s+${CLOCK})?`,
  'iu',
);

function withTimeOfDay(found: DuePhrase, text: string): DuePhrase {
  const { span } = found;
  const more = TIME_OF_DAY.exec(text.slice(span.to, span.to + 40))?.[0].length ?? 0;
  return more === 0 || !DAYS.has(found.kind) ? found : spanning(found, text, { more });
}

const DAYS: ReadonlySet<DuePhrase['kind']> = new Set(['meeting', 'date']);

/** "14 dagar före sammanträdet": never the meeting itself, which the rest alone would mean. */
function withTimeBefore(found: DuePhrase, text: string): DuePhrase {
  const { span, meaning } = found;
  if (meaning.is === 'before' || meaning.is === 'none') return found;
  if (LOOSELY_BEFORE.test(found.text))
    return {
      ...found,
      meaning: { is: 'before', count: null, unit: 'days', of: 'meeting', time: meaning },
    };
  const left = text.slice(Math.max(0, span.from - LEAD_REACH), span.from);
  const before = timeBefore(left, found.text, meaning);
  if (before === null) return found;
  return { ...spanning(found, text, { earlier: before.length }), meaning: before.meaning };
}

/** "i god tid före marsnämnden" is no meeting's day, and nobody can say which day it is. */
const LOOSELY_BEFORE = /^(?:senast\s+)?i\s+god\s+tid\s+(?:före|innan|inför)(?!\p{L})/iu;

function spanning(
  found: DuePhrase,
  text: string,
  { earlier = 0, more = 0 }: { readonly earlier?: number; readonly more?: number },
): DuePhrase {
  const span = { from: found.span.from - earlier, to: found.span.to + more };
  return { ...found, span, text: text.slice(span.from, span.to) };
}

function phrase(kind: DuePhrase['kind'], text: string, time: Time, leadLength = 0): DuePhrase {
  const span = { from: time.from - leadLength, to: time.to };
  return { kind, text: text.slice(span.from, span.to), span, meaning: time.meaning };
}

function lead(pattern: RegExp, before: string): number {
  return pattern.exec(before)?.[0].length ?? 0;
}
