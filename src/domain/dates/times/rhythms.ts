import type { Rhythm } from '../../rhythm/rhythm.ts';
import { MONTH, monthNumber } from './months.ts';

const UNIT = String.raw`(?<unit>månaden|månad|kvartalet|kvartal|tertialet|tertial|halvåret|halvår|terminen|termin|året|år|months?|quarters?|half[- ]years?|years?)`;
const COUNT = String.raw`(?<count>\d{1,2}|en|ett|två|tre|fyra|sex|tolv|two|three|four|six|twelve|once|twice)`;
const EVERY = String.raw`(?:varje|vart|var|per|every|each)`;
const SECOND = String.raw`(?<nth>varannan|vartannat|var\s+tredje|var\s+fjärde|var\s+sjätte|every\s+(?:other|second|two|third|three|fourth|four|six|sixth))`;
const BODY = String.raw`(?:\p{L}{0,20}(?:sammanträden|sammanträde|möten|möte)|\p{L}{0,20}nämnd|(?:(?:committee|board|council|regular|ordinary|ordinarie)\s+)*meetings?)`;
const DAY = String.raw`(?<day>\d{1,2}|sista|last)(?:\s?:[ae]|st|nd|rd|th)?`;
const LATEST = String.raw`(?:senast(?:\s+på)?|före|till|by|before|on|no\s+later\s+than|not\s+later\s+than)`;
const EVENT = String.raw`(?:,?\s+(?:i\s+(?:samband\s+med|anslutning\s+till)|(?:together\s+|along\s+)?with\s+the)\s+(?:\p{L}+s\s+)?(?:(?:års|delårs|budget|bokslut|verksamhets|mål|uppföljning)\p{L}*|annual\s+(?:report|accounts|statement)|budget(?:\s+process)?))`;
const OF_MONTH = String.raw`(?:,?\s+(?:i|in|till\s+sammanträdet\s+i|at\s+the\s+meeting\s+in)\s+(?<month>${MONTH}))`;
const ON_DAY = String.raw`(?:,?\s+(?:${LATEST}\s+)?(?:den\s+|the\s+)?(?<on>\d{1,2})(?::[ae]|st|nd|rd|th)?\s+(?:of\s+)?(?<onmonth>${MONTH}))`;
const BY_NAME = String.raw`(?<name>(?:månads|kvartals|tertial|halvårs|termins|års)vis|månatligen|årligen|monthly|quarterly|half-yearly|six-monthly|yearly|annually)`;
const YEARLY = String.raw`(?:(?:varje|vart|every|each)\s+(?:år|year)|årligen|årsvis|annually|yearly|(?:en\s+gång|once)\s+(?:om|per|a|i)\s+(?:året|år|year))`;

/** Each way to say how often, the most words first; the names of its parts are read below. */
export const RHYTHM_WORDS: readonly string[] = [
  String.raw`(?:(?:vid|till|inför|på|at|for|to|before)\s+)?(?:varje|alla|samtliga|every|each|all)\s+(?:ordinarie\s+)?${BODY}`,
  String.raw`(?:${LATEST}\s+)?(?:den\s+|the\s+)?${DAY}\s+(?:dagen\s+)?(?:i\s+|of\s+|in\s+)?(?:varje|each|every)\s+(?:månad|month)`,
  String.raw`(?:varje\s+månad|månadsvis|månatligen|monthly|every\s+month|each\s+month),?\s+(?:${LATEST}\s+)?(?:den|the)\s+${DAY}(?!\s+${MONTH})`,
  String.raw`${LATEST}\s+(?:den\s+|the\s+)?(?<on>\d{1,2})(?::[ae]|st|nd|rd|th)?\s+(?:of\s+)?(?<onmonth>${MONTH})\s+(?:varje|vart|each|every)\s+(?:år|year)`,
  String.raw`${YEARLY}(?:${ON_DAY}|${OF_MONTH}|${EVENT})`,
  String.raw`${SECOND}\s+(?:månad|år|months?|years?)`,
  String.raw`(?:minst\s+|at\s+least\s+)?${COUNT}(?:\s+(?:gång(?:er)?|ggr|tillfällen?|times?))?(?:\s+(?:per|om|i|a|each|every)\s+|/)${UNIT}`,
  String.raw`${EVERY}\s+${UNIT}`,
  BY_NAME,
];

const PATTERNS = RHYTHM_WORDS.map((words) => new RegExp(`^(?:${words})$`, 'u'));
const MEETINGS = /sammanträde|möte|nämnd|meeting/u;

/** How often words in lower case say that something comes round; null for none that can be. */
export function rhythmIn(words: string): Rhythm | null {
  const at = PATTERNS.findIndex((pattern) => pattern.test(words));
  const parts = PATTERNS[at]?.exec(words)?.groups ?? {};
  if (at < 0) return null;
  if (at === 0 && MEETINGS.test(words)) return { is: 'meeting' };
  const months = monthsOf(parts, words);
  return months === null ? null : { is: 'months', months, ...placeIn(parts) };
}

type Parts = Readonly<Record<string, string | undefined>>;

/** The month and the day that are named, each where one is. */
function placeIn({ month, onmonth, day, on }: Parts): {
  readonly month: number | null;
  readonly day: number | null;
} {
  const named = month ?? onmonth;
  const numbered = day ?? on;
  return {
    month: named === undefined ? null : monthNumber(named),
    day: numbered === undefined ? null : dayNumber(numbered),
  };
}

function dayNumber(words: string): number {
  return /sista|last/u.test(words) ? 31 : Number(words);
}

function monthsOf({ count, unit, nth, name }: Parts, words: string): number | null {
  if (nth !== undefined) return nthNumber(nth) * (/år|year/u.test(words) ? 12 : 1);
  if (name !== undefined) return lengthOf(name);
  if (count === undefined || unit === undefined) return lengthOf(unit ?? words);
  const months = lengthOf(unit) / countNumber(count);
  return Number.isInteger(months) ? months : null;
}

const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/kvartal|quarter/u, 3],
  [/tertial/u, 4],
  [/halvår|termin|half|six-month/u, 6],
  [/månad|månat|month/u, 1],
  [/år|year|annual/u, 12],
];

function lengthOf(words: string): number {
  return LENGTHS.find(([word]) => word.test(words))?.[1] ?? 12;
}

function nthNumber(words: string): number {
  if (/tredje|third|three/u.test(words)) return 3;
  if (/fjärde|fourth|four/u.test(words)) return 4;
  return /sjätte|six/u.test(words) ? 6 : 2;
}

/** Each at its number's place. */
const COUNTS: readonly string[] = [
  '',
  'en ett once',
  'två two twice',
  'tre three',
  'fyra four',
  '',
  'sex six',
  ...Array.from({ length: 5 }, () => ''),
  'tolv twelve',
];

/** @example countNumber('två') // 2 */
export function countNumber(words: string): number {
  const at = COUNTS.findIndex((each) => each.split(' ').includes(words));
  return at > 0 ? at : Number(words);
}
