import type { BeforeMeaning, TimeMeaning } from './due-meaning.ts';
import { COUNT, countIn } from './counts.ts';
import type { TimeBefore } from '../../meetings/time-before.ts';
import { MONTH } from './months.ts';
import { time, type TimeRule } from './time.ts';

/** "några veckor" is so far before something, and nobody can say how far. */
const VAGUE = String.raw`(?<vague>(?:en\s+)?halva?|halvannan|några|ett\s+par|flera|a\s+few|some|several|a\s+couple\s+of|\d{1,2}\s?[–-]\s?\d{1,2}|(?:en|två|tre)\s+(?:till|eller)\s+(?:två|tre|fyra))`;
const HALF = String.raw`(?<half>half\s+a\s+(?:day|week|month)|halva\s+(?:dagen|veckan|månaden))`;
const UNIT = String.raw`(?<unit>(?:(?:working|business|calendar)\s+)?(?:days?|weeks?|months?)|(?:helgfria\s+)?(?:arbets|var|bank|kalender)?da(?:g(?:ar)?|r)|dygn|dgr|veck(?:a|or)|v\.?|månad(?:er)?|mån\.?)`;
const LATEST = String.raw`(?:(?:(?:allra\s+)?senast|minst|åtminstone|dock\s+senast|ca\.?|cirka|ungefär|omkring|högst|max|no\s+later\s+than|not\s+later\s+than|at\s+least|at\s+the\s+latest|about|around|by|due|till)\s+)*`;
const AMOUNT = String.raw`(?:(?:${VAGUE}|${COUNT})\s+${UNIT}|${HALF}|(?:the\s+)?(?<single>dagen|veckan|månaden|day|week|month))`;
/** Words that put something before a meeting. */
const BEFORE = String.raw`(?:före|innan|inför|före\s+och\s+inte\s+på|before|prior\s+to|ahead\s+of|in\s+advance\s+of)`;
const DISPATCH = String.raw`(?:(?:the\s+)?(?:utskick(?:et)?|kallelse[nt]?s?(?:\s+utskick)?|dispatch(?:\s+day)?|agenda\s+dispatch)(?:\s+av\s+handlingar(?:na)?|\s+of\s+(?:the\s+)?papers)?|(?:att\s+)?(?:handlingarna|kallelsen)\s+(?:skickas|går|sänds)(?:\s+(?:ut|iväg))?|(?:the\s+)?(?:papers|agenda)\s+(?:go|goes|is|are)(?:\s+(?:sent|dispatched))?(?:\s+out)?)(?!\s+(?:out|ut|iväg|av\s+handling|of\s+(?:the\s+)?papers|sent|dispatched))`;
const JOINED = String.raw`(?:till|inför|av|för|to|for|of|before)`;
const THE_MEETING = String.raw`(?:the\s+)?(?:(?:(?!${MONTH})[\p{L}-]{0,40}?(?:sammanträdet|mötet|nämnden|styrelsen|utskottet|fullmäktige|beredningen|direktionen))|meeting)`;
/** What dates the meeting stands right after it, and is a time of its own. */
const DATED = String.raw`(?!\s+(?:den|the|on|i|in|of|efter|after|${JOINED}|mån|tis|ons|tor|fre|v\.?|vecka)(?!\p{L})|\s+\d|\s+20\d{2})`;

/** How long before a meeting: the words before those that begin with "före". */
const AMOUNT_LEAD = new RegExp(String.raw`(?<![\p{L}\p{N}])${LATEST}${AMOUNT}\s+$`, 'iu');
/** The same before its dispatch: the words before those that name the meeting. */
const DISPATCH_LEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${LATEST}${AMOUNT}\s+${BEFORE}\s+${DISPATCH}\s+$`,
  'iu',
);
const BEGINS_BEFORE = new RegExp(String.raw`^${BEFORE}(?!\p{L})`, 'iu');

/** So long before the next meeting, of which no day is said. */
export const BEFORE_MEETING: readonly TimeRule[] = [
  time(
    'två veckor innan nämnden',
    String.raw`${LATEST}${AMOUNT}\s+${BEFORE}\s+(?:${THE_MEETING}|(?<dispatch>${DISPATCH}))${DATED}`,
    (named) => meant(named, named('dispatch') === null ? 'meeting' : 'dispatch', NEXT),
    { isMeeting: true },
  ),
];

const NEXT: TimeMeaning = { is: 'next-meeting' };

const ALONE = new RegExp(
  String.raw`^${LATEST}${AMOUNT}\s+${BEFORE}(?:\s+(?:${THE_MEETING}|(?<dispatch>${DISPATCH})))?[\s.]*$`,
  'iu',
);

/** So long before a meeting that is known besides: "14 dagar före"; null for anything else. */
export function readTimeBefore(words: string): TimeBefore | null {
  const found = ALONE.exec(words.trim());
  if (found === null) return null;
  const named = (group: string): string | null => found.groups?.[group] ?? null;
  const of = named('dispatch') === null ? 'meeting' : 'dispatch';
  const { count, unit } = meant(named, of, NEXT);
  return count === null ? null : { count, unit, of };
}

/** How much longer a phrase is to the left, and what it then means; null where nothing is before it. */
export type LeftOf = { readonly length: number; readonly meaning: BeforeMeaning };

/** "14 dagar" before "före sammanträdet den 15 december", which alone would mean the meeting itself. */
export function timeBefore(left: string, phrase: string, meaning: TimeMeaning): LeftOf | null {
  const ofDispatch = DISPATCH_LEAD.exec(left);
  const isBefore = BEGINS_BEFORE.test(phrase);
  const found = ofDispatch ?? (isBefore ? AMOUNT_LEAD.exec(left) : null);
  const of = ofDispatch === null ? 'meeting' : 'dispatch';
  if (found !== null) {
    const named = (group: string): string | null => found.groups?.[group] ?? null;
    return { length: found[0].length, meaning: meant(named, of, meaning) };
  }
  const ofOther = OTHER_LEAD.exec(left)?.[0].length ?? 0;
  if (ofOther === 0 && !(isBefore && UNCOUNTED.test(left)) && !AFTER_LEAD.test(left)) return null;
  return {
    length: ofOther,
    meaning: { is: 'before', count: null, unit: 'days', of, time: meaning },
  };
}

/** "en vecka innan presidiet inför nämnden": so long before a day that is no meeting's. */
const OTHER_LEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${LATEST}${AMOUNT}\s+${BEFORE}\s+(?!(?:${MONTH}|\d))(?:[\p{L}-]+\s+){1,4}$`,
  'iu',
);

/** "en vecka efter nämnden" is another time than the meeting too, and none that has a rule. */
const AFTER_LEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${AMOUNT}\s+(?:efter|after)\s+(?:${THE_MEETING}\s+(?:den\s+|on\s+)?)?$`,
  'iu',
);

/** A length of time that is not understood is asked about, or the meeting itself would be taken. */
const UNCOUNTED =
  /(?<!\p{L})(?:\p{L}*(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|tim(?:me|mar))|days?|weeks?|months?|hours?)\s+$/iu;

function meant(
  named: (group: string) => string | null,
  of: BeforeMeaning['of'],
  before: TimeMeaning,
): BeforeMeaning {
  const single = named('single');
  const unit = unitOf(named('unit') ?? single ?? '');
  const count = named('count');
  const counted = count === null ? null : countIn(count);
  return { is: 'before', count: single === null ? counted : 1, unit, of, time: before };
}

function unitOf(word: string): BeforeMeaning['unit'] {
  if (/arbets|var|bank|working|business/iu.test(word)) return 'working-days';
  if (/^(?:v|w)/iu.test(word)) return 'weeks';
  return /^m/iu.test(word) ? 'months' : 'days';
}
