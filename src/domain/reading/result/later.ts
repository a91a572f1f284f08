import { bodyAddressed, bodyOfMeeting } from './bodies.ts';
import { dueIn } from './due-in.ts';
import type { DuePhrase } from '../../dates/phrases.ts';

/** What a later sentence or point says of the orders before it. */
export type Later = {
  readonly due: DuePhrase | null;
  readonly reportsTo: string | null;
  /** True where it speaks of several: "Båda uppdragen ska redovisas …". */
  readonly ofAll: boolean;
};

const SUBJECT = String.raw`(?:(?:att\s+)?(?:[\p{L}-]+\s+){0,5}?)`;
const COMES = String.raw`(?:(?:åter|slut|del|av)?(?:redovisas|rapporteras)|återrapporterar|återredovisar|redovisar|rapporterar|presenteras|lämnas(?:\s+in)?|inlämnas|överlämnas|delges|föreläggs|föreläggas|föredras|anmäls|behandlas|tas\s+upp|läggs\s+fram|slutförs|slutföras|tillställs|underställs|skickas|återkommer|återkomma|(?:vara\s+)?(?:klara?t?|färdiga?t?|verkställ[dt]a?|genomför[dt]a?|avslutat|slutfört|redovisat)|finnas|finns|sker|göras|ske|äga\s+rum|redovisa|rapportera|presentera|delges)`;
const SWEDISH = new RegExp(
  String.raw`^${SUBJECT}(?:ska(?:ll)?\s+(?:vara\s+|ha\s+)?|bör\s+)?${COMES}(?!\p{L})`,
  'iu',
);
const ENGLISH =
  /(?<!\p{L})(?:(?:to|shall|will)\s+be\s+(?:reported|presented|submitted|completed|brought|circulated|provided|considered)|report(?:s|ing)?\s+back|(?:is|are)\s+(?:due|expected)|(?:to|shall|will)\s+report)(?!\p{L})/iu;
// What these say of dates belongs to money, permits and the like.
const OF_ELSE =
  /^(?:att\s+)?(?:medel|medlen|bidrag\p{L}*|avtal\p{L}*|beslutet|överklag\p{L}*|rättelse\p{L}*|kostnad\p{L}*|anslag\p{L}*|ärendet\s+(?:bordlägg|återremitter)\p{L}*|nästa\s+(?:sammanträde|möte)|samråd|motionen)(?!\p{L})/iu;
const ALL =
  /(?<!\p{L})(?:uppdragen|båda|samtliga|alla\s+uppdrag|redovisningarna|punkterna|both|all\s+(?:reports|actions)|these\s+reports)(?!\p{L})/iu;

/** What a sentence says of when and to whom the result of the orders before it comes; null for any other. */
export function laterIn(words: string): Later | null {
  if (OF_ELSE.test(words) || !(SWEDISH.test(words) || ENGLISH.test(words))) return null;
  const due = dueIn(words);
  const addressed = bodyAddressed(due === null ? words : words.replace(due.text, ' '));
  const reportsTo =
    addressed ??
    delgedTo(words) ??
    (due === null ? null : (bodyOfMeeting(due.text) ?? bodyAddressed(due.text)));
  return due === null && reportsTo === null ? null : { due, reportsTo, ofAll: ALL.test(words) };
}

/** "Planen ska delges kommunstyrelsen": the verb takes the recipient without a preposition. */
function delgedTo(words: string): string | null {
  const found =
    /(?<!\p{L})(?:delges|tillställs|föreläggs|föreläggas|underställs|informera[rs]?)\s+(?<body>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|regeringen|rådet))(?!\p{L})/iu.exec(
      words,
    );
  return found?.groups?.['body'] ?? null;
}
