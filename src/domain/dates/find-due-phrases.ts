import { type Core, coresIn } from './cores.ts';
import type { DuePhrase } from './phrases.ts';

// A lead is looked for in so many characters before the time, so that a long text stays linear.
const LEAD_REACH = 120;

const TO = String.raw`(?<![\p{L}])(?:i\s+god\s+tid\s+före|(?:senast\s+)?(?:till|vid|på|inför|för|före|av)|(?:due\s+)?(?:for|to|at|by|before|until))`;
const BODY = String.raw`(?:nämnden|styrelsen|utskottet|fullmäktige|rådet|beredningen|direktionen|committee|council|board)`;
const MEETING = String.raw`(?:sammanträdet|sammanträde|mötet|möte|meeting)`;
const JOINT = String.raw`(?:,?\s+(?:den|on|i|in|the))?\s+`;

// A word of the body's name; a new preposition begins a phrase of its own.
const NAME = String.raw`(?!(?:till|vid|på|inför|för|före|av|for|to|at|by|before|until)\s)[\p{L}\p{N}'’&-]+\s+`;

const MEETING_LEADS = [
  new RegExp(String.raw`${TO}\s+(?:${NAME}){0,6}?${MEETING}${JOINT}$`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}])${MEETING}${JOINT}$`, 'iu'),
  new RegExp(String.raw`${TO}\s+(?:${NAME}){0,3}?[\p{L}-]*${BODY}${JOINT}$`, 'iu'),
];
const THE_MEETING = new RegExp(String.raw`${TO}\s+(?:the\s+)?$`, 'iu');
const NEXT_LEAD = new RegExp(
  String.raw`${TO}\s+(?:(?:the|[\p{L}-]+s|[\p{L}-]+['’]s)\s+){0,3}$`,
  'iu',
);
const DATE_LEAD =
  /(?<![\p{L}])(?:(?:senast|före|innan|till|due(?:\s+by)?|by|before|until|no\s+later\s+than|not\s+later\s+than|on|till\s+och\s+med)\s+)?(?:den\s+|the\s+)?$/iu;
const PERIOD_LEAD =
  /(?<![\p{L}])(?:senast\s+i|senast|i|in|under|före|by|before|during|no\s+later\s+than|till)\s+$/iu;

/** Every phrase of a text that can say when something is due, with its prepositions, in order. */
export function findDuePhrases(text: string): DuePhrase[] {
  return coresIn(text).flatMap((core) => phraseAround(core, text) ?? []);
}

function phraseAround(core: Core, text: string): DuePhrase | null {
  const before = text.slice(Math.max(0, core.from - LEAD_REACH), core.from);
  if (core.meaning.is === 'none') return phrase('none', text, core);
  if (core.meaning.is === 'next-meeting')
    return phrase('meeting', text, core, lead(NEXT_LEAD, before));
  if (core.meaning.is === 'period') return phrase('period', text, core, lead(PERIOD_LEAD, before));
  return meetingAround(core, text, before) ?? plainAround(core, text, before);
}

function meetingAround(core: Core, text: string, before: string): DuePhrase | null {
  const trailing = /^\s+meeting(?![\p{L}])/iu.exec(text.slice(core.to, core.to + 40));
  if (trailing !== null) {
    const whole = { ...core, to: core.to + trailing[0].length };
    return phrase('meeting', text, whole, lead(THE_MEETING, before));
  }
  const length = Math.max(...MEETING_LEADS.map((each) => lead(each, before)));
  return length === 0 ? null : phrase('meeting', text, core, length);
}

/** A month needs its preposition: "may" is also a verb, and "mars" a planet. */
function plainAround(core: Core, text: string, before: string): DuePhrase | null {
  if (core.meaning.is === 'day') return phrase('date', text, core, lead(DATE_LEAD, before));
  const length = lead(PERIOD_LEAD, before);
  return length === 0 ? null : phrase('period', text, core, length);
}

function phrase(kind: DuePhrase['kind'], text: string, core: Core, leadLength = 0): DuePhrase {
  const span = { from: core.from - leadLength, to: core.to };
  return { kind, text: text.slice(span.from, span.to), span, meaning: core.meaning };
}

function lead(pattern: RegExp, before: string): number {
  return pattern.exec(before)?.[0].length ?? 0;
}
