import { timesIn } from './times/times-in.ts';
import type { Time } from './times/time.ts';
import type { DuePhrase } from './due-phrase.ts';

// A lead is looked for in so many characters before the time, so that a long text stays linear.
const LEAD_REACH = 120;

const PREPOSITION = 'till|vid|på|inför|för|före|innan|under|av|for|to|at|by|before|until';
const TO = String.raw`(?<![\p{L}])(?:(?:(?:senast\s+)?(?:i\s+god\s+tid|(?:\d{1,2}|en|två|tre|fyra)\s+(?:dag(?:ar)?|veck(?:a|or)))\s+(?:före|innan|till|vid)|dock\s+senast\s+(?:före|till|vid))|i\s+(?:samband\s+med|anslutning\s+till)|(?:senast\s+)?(?:till|vid|på|inför|för|före|innan|under|av|i)|(?:due\s+)?(?:for|to|at|by|before|until|in\s+time\s+for)|no\s+later\s+than)`;
const BODY = String.raw`(?:(?:nämnd|styrelse|utskott|fullmäktige|beredning|direktion|kommitté|råd|grupp|stämma)(?:en|n|et|t|an)?|presidiet|au(?!\p{L})|Council|Committee|Board|Cabinet|Executive|Panel|Commission|Forum|Assembly|Authority|Governors|Trustees|Senate)`;
// "KS", "KSAU": a body by its code, in capitals as it is written.
const MEETING = String.raw`[\p{L}-]{0,30}?(?:sammanträde|möte)(?:t|n|na)?|meetings?|session`;
const JOINT = String.raw`(?:,?\s+(?:senast\s+)?(?:den|on|i|in|the|of)(?:\s+the)?)?\s+(?:mån|tis|ons|tors|fre|lör|sön|mon|tues|wednes|thurs|fri)?(?:(?:dag(?:en)?|day),?\s+(?:den\s+)?)?`;

// A word of the body's name; a new preposition begins a phrase of its own.
const NAME = String.raw`(?!(?:${PREPOSITION})\s)[\p{L}\p{N}'’&-]+\s+`;

const FOR_DECISION = String.raw`(?:\s+för\s+(?:\p{L}*beslut|ställningstagande|godkännande|behandling|antagande|redovisning))?`;

const MEETING_LEADS: readonly RegExp[] = [
  new RegExp(String.raw`${TO}\s+(?:${NAME}){0,6}?(?:${MEETING})${JOINT}$`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}])(?:[\p{L}-]{0,60}${BODY}s\s+)?(?:${MEETING})${JOINT}$`, 'iu'),
];
/** A body alone meets on a day or in a month; "to the Committee in Q3" is no meeting. */
const BODY_LEADS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?<![\p{L}])så\s+att\s+[^.;]{0,60}?)?${TO}\s+(?:${NAME}){0,4}?[\p{L}-]{0,60}${BODY}${FOR_DECISION}(?:,?\s+(?:den|i|on|in))?\s+$`,
    'iu',
  ),
  // "ska föreläggas kulturnämnden den 3 juni": the verb takes the body without a preposition.
  new RegExp(
    String.raw`(?<=(?:före|under)(?:läggas?|läggs|ställas?|ställs)\s|tillställa?s\s|delge?s?\s)(?:${NAME}){0,4}?[\p{L}-]{0,60}${BODY}(?:,?\s+(?:den|i|on|in))?\s+$`,
    'iu',
  ),
  /(?:(?<=\p{L}as\s)|(?<![\p{L}])(?:till|vid|på|inför|för|av|i|[Tt]o|at)\s+)\p{Lu}{2,6}(?:,?\s+(?:den|i|on|in))?\s+$/u,
];
const THE_MEETING = new RegExp(String.raw`${TO}\s+(?:the\s+)?(?:[\p{L}]{2,30}['’]s\s+)?$`, 'iu');
const NEXT_LEAD = new RegExp(
  String.raw`${TO}\s+(?:(?:the|its|their|ett|en|det|dess|[\p{L}-]+s|[\p{L}-]+['’]s)\s+){0,4}$`,
  'iu',
);
const DATE_LEAD =
  /(?<![\p{L}])(?:(?:(?:dock\s+|helst\s+)?senast(?:\s+(?:till|per|inom|på|vid|i))?|före|innan|inför|till|due(?:\s+by)?|by|before|until|(?:and\s+)?no\s+later\s+than|not\s+later\s+than|on|till\s+och\s+med|for)\s+)?(?:den\s+|the\s+)?(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+(?:den\s+)?)?$/iu;
const PERIOD_LEAD =
  /(?<![\p{L}])(?:(?:dock\s+|helst\s+)?senast(?:\s+(?:i|under|inom|vid|till|före|per))?|före|innan|inför|efter|under|i|vid|till|in|by|before|during|after|no\s+later\s+than|at)\s+(?:loppet\s+av\s+|slutet\s+av\s+|början\s+av\s+|mitten\s+av\s+|the\s+)?$/iu;
/** What makes the end of a month its last day, and not a loose time about then. */
const LATEST = /(?:senast(?:\s+(?:vid|i))?|före|innan|by|before|till|until|than)\s+(?:the\s+)?$/iu;
/** Times that say by when without a word before them. */
const BY_ITSELF =
  /^(?:inom|within|varje|vart|varannan|var\s|every|each|[\p{L}]+vis$|årligen|\p{L}+ly$|i\s+(?:samband|anslutning)|i\s+\p{L}*(?:rapport|bokslut|redovisning|berättelse)|with|\S+\s+gång|om\s|in\s|före\s+årsm|inför\s|vid\s|nästa\s+år|(?:tidigt\s|sen(?:t|are)\s)?i\s+(?:höst|vår|sommar|vinter))/iu;

/** Every phrase of a text that can say when something is due, with its prepositions, in order. */
export function findDuePhrases(text: string): DuePhrase[] {
  return timesIn(text).flatMap((time) => phraseAround(time, text) ?? []);
}

function phraseAround(time: Time, text: string): DuePhrase | null {
  const before = text.slice(Math.max(0, time.from - LEAD_REACH), time.from);
  if (time.meaning.is === 'none') return phrase('none', text, time);
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
  const { is } = time.meaning;
  if (is === 'day' || is === 'weekday-of-month' || isDayOfWeek(time))
    return phrase('date', text, time, lead(DATE_LEAD, before));
  return periodAround(time, text, before);
}

/** A loose time needs its preposition: "may" is also a verb, "mars" a planet and "året" no due. */
function periodAround(time: Time, text: string, before: string): DuePhrase | null {
  const length = lead(PERIOD_LEAD, before);
  const isLoose = time.meaning.is === 'month' || time.meaning.is === 'period';
  const words = text.slice(time.from, time.to);
  return length === 0 && isLoose && !BY_ITSELF.test(words)
    ? null
    : phrase('period', text, time, length);
}

/** "inom 30 dagar" and "varje kvartal" never name a meeting, whatever stands before them. */
function isRelative({ meaning }: Time): boolean {
  return meaning.is === 'within' || meaning.is === 'period' || meaning.is === 'standing';
}

function isDayOfWeek({ meaning }: Time): boolean {
  return meaning.is === 'week' && meaning.weekday !== null;
}

function phrase(kind: DuePhrase['kind'], text: string, time: Time, leadLength = 0): DuePhrase {
  const span = { from: time.from - leadLength, to: time.to };
  return { kind, text: text.slice(span.from, span.to), span, meaning: time.meaning };
}

function lead(pattern: RegExp, before: string): number {
  return pattern.exec(before)?.[0].length ?? 0;
}
