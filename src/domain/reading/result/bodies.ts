import type { DuePhrase } from '../../dates/due-phrase.ts';

const SWEDISH = String.raw`(?:[\p{L}-]{0,60}(?:nämndens|styrelsens|utskottets)\s+(?:ordförande|presidium|arbetsutskott|au)|[\p{L}-]{0,60}(?:nämnd(?:en|erna)|styrelsen|styrelserna|utskottet|fullmäktige|beredningen|direktionen|kommittén|rådet|regeringen|presidiet|gruppen|departementet|riksdagen|chefen|direktören|ordföranden|sekreteraren|kansliet|ledningen|stämman|styrelse|strategen|samordnaren|controllern|handläggaren|revisorerna)|KSAU|KS|KF|RS|RF)`;
const ENGLISH = String.raw`(?:(?!(?:table|it|them|with|back|present|submit|report|a|for|to)\s)[\p{Lu}][\p{L}&]+\s+(?:and\s+)?){0,4}(?:Committee(?:\s+of\s+the\s+Whole)?|Council|Cabinet|Board|Executive|Panel|Commission|Assembly|Forum|Authority|Governors|Trustees|Senate)|committee(?:\s+of\s+the\s+whole)?|council|board|cabinet`;
const BEFORE = String.raw`(?:(?!(?:till|för|vid|på|inför|av|och|samt|nästa|att|om|i|den|ett|en|with|it|them|and)\s)[\p{L}-]+\s+|\p{L}+-,?\s+(?:\p{L}+-\s+)?och\s+){0,3}?`;

/** "till kommunstyrelsen", "to the Committee": whom something goes to, with the word before. */
export const TO_BODY = String.raw`(?<!\p{L})(?:till|för|inför|hos|to|before|av|(?<=\s(?:it|them)\s)with)\s+(?<body>${BEFORE}(?:${SWEDISH})(?:\s+\([^()]{2,70}\))?|(?:the\s+)?(?:${ENGLISH}))(?![\p{L}-])`;

const OF_MEETING =
  /(?<!\p{L})(?:till|vid|på|inför|före|innan|under|för|med|to|at|before|for)\s+(?<body>(?:[\p{L}-]+\s+){0,4}?[\p{L}-]+?)(?:s|['’]s)?\s+(?:(?:nästa|nästkommande|kommande|sista|första|ordinarie|next|last|ordinary|planerade|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=\s+meeting))\s+){0,2}[\p{L}]*(?:sammanträde|möte|meeting)[tn]?(?![\p{L}])/iu;
/** "nämndens sammanträde den 28 maj", with no word before it */
const BODY_FIRST =
  /^(?<body>[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen))s\s+(?:sammanträde|möte)/iu;
const NO_BODY =
  /^(?:(?:the|a|an|ett|en|det|den|sitt|dess?|år(?:et)?|its|it|their|this|that)\s*)?(?:nästa|kommande|sista|första|ordinarie|varje|årets|höstens|vårens|nästkommande|next|last|first|future|every|each|ordinary|following|nytt|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|\d.*)?$/iu;
const GOES_TO = new RegExp(TO_BODY, 'iu');

/** The body whose meeting words name, genitive undone: "till nämndens sammanträde" is "nämnden". */
export function bodyOfMeeting(words: string): string | null {
  const body = (BODY_FIRST.exec(words) ?? OF_MEETING.exec(words))?.groups?.['body'];
  return body === undefined || NO_BODY.test(body) ? null : body;
}

const AT_BODY = new RegExp(
  String.raw`(?<!\p{L})(?:i|på|vid|hos|av)\s+(?<body>${BEFORE}(?:${SWEDISH}))(?:,?\s+(?:den|i)|\s+\d)`,
  'iu',
);
const CODED = /(?:^|\s)(?<body>\p{Lu}{2,6})\s+(?:den\s+)?\d/u;

/** How long before the body's meeting, which is no part of its name. */
const AMOUNT_BEFORE =
  /^.{0,40}(?:dag|veck|månad|day|week|month)\p{L}*\s+(?=(?:före|innan|before|prior|ahead)(?!\p{L}))/iu;

/** The body at which a due says that the result is taken up: "i kommunstyrelsen den 4 juni". */
export function bodyOfDue(due: Pick<DuePhrase, 'kind' | 'text'>): string | null {
  const { kind } = due;
  const text = due.text.replace(AMOUNT_BEFORE, '');
  const body = bodyOfMeeting(text) ?? bodyAddressed(text);
  if (body !== null || kind !== 'meeting') return body;
  return AT_BODY.exec(text)?.groups?.['body'] ?? CODED.exec(text)?.groups?.['body'] ?? null;
}

/** Whom words say that something goes to: "till kommunstyrelsen" is "kommunstyrelsen". */
export function bodyAddressed(words: string): string | null {
  return GOES_TO.exec(words)?.groups?.['body'] ?? null;
}
