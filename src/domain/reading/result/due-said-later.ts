import { bodyAddressed, bodyOfDue } from './bodies.ts';
import { dueIn, saysInterim } from './due-in.ts';
import type { DuePhrase } from '../../dates/due-phrase.ts';

/** What a later sentence or point says of the orders before it. */
export type DueSaidLater = {
  readonly due: DuePhrase | null;
  readonly reportsTo: string | null;
  /** True where it speaks of several: "Båda uppdragen ska redovisas …". */
  readonly ofAll: boolean;
  /** True where the due is that of a part or a first report, which a final one displaces. */
  readonly isInterim: boolean;
};

const SUBJECT = String.raw`(?:(?:att\s+)?(?:[\p{L}-]+\s+){0,5}?)`;
const COMES = String.raw`(?:(?:åter|slut|del|av)?(?:redovisas|rapporteras)|återrapporterar|återredovisar|redovisar|rapporterar|presenteras|lämnas(?:\s+in)?|inlämnas|överlämnas|delges|föreläggs|föreläggas|föredras|anmäls|behandlas|(?:tas|tagas)\s+upp|läggs\s+fram|läggas\s+fram|redogöras|slutrapporteras|avrapporteras|inkomma|visas|slutförs|slutföras|tillställs|tillställas|underställs|underställas|översänds|översändas|skickas|återkommer|återkomma|(?:vara\s+)?(?:klara?t?|färdiga?t?|i\s+(?:bruk|drift)|på\s+plats|beslutsklara?t?|färdigställ\p{L}{1,3}|verkställ[dt]a?|genomför[dt]a?|avslutat|slutfört|redovisat)|(?:vara\s+)?(?:[\p{L}-]+\s+){0,3}tillhanda|inkommit|antagits|beslutats|få\s+(?:en\s+)?(?:åter|slut)?(?:rapport|redovisning)|vill\s+ha|(?<=vara\s)\p{L}{3,60}(?:[aeå]?[dt]|da|de|ta|en|et|na)|lämnats(?:\s+in)?|önskas|emotses|finnas|finns|(?:beslutas|antas|fastställas|godkännas|prövas|beredas)(?=\s+(?:av|i|vid|på)\s)|komma\s+upp|sker|göras|ske|äga\s+rum|redovisa|rapportera|presentera|delges)`;
/** "ska årligen i samband med årsredovisningen redovisas": how often stands before the verb. */
const HOW_OFTEN = String.raw`(?:(?:(?:minst|även|också|därefter|sedan)\s+)?(?:årligen|månatligen|\p{L}{4,12}vis|(?:vid|till|inför|i)\s+(?:varje|alla|samtliga)|varje|varannan|vartannat|(?:en|två|tre|fyra|sex|\d{1,2})\s+(?:gång|gånger|ggr)|senast\s+den\s+\d{1,2})(?!\p{L})[^.;:]{0,60}?\s)?`;
const NAMED = String.raw`(?:åter|slut|del|av)?(?:redovisning|rapportering|rapport|presentation|svar|koppling)\s+(?:av\s+[\p{L}\s]{3,40}?\s)?(?=(?:till|i|på|vid|senast|för|sker|ska)\s)|(?:ny\s+)?(?:redovisnings|slut|åter\p{L}+s)?(?:tidpunkt|datum|dag|tid)(?:en|et)?\s+(?:för\s[\p{L}\s]{3,40}?\s)?är\s`;
/** "Senast den 30 juni ska planen redovisas" */
const WHEN_FIRST = String.raw`(?:senast|till|vid|i|på|under|inför|före)\s[^.;:,]{3,60}?\sska(?:ll)?\s+`;
const SWEDISH = new RegExp(
  String.raw`^${NAMED}|^(?:${WHEN_FIRST})?${SUBJECT}(?:ska(?:ll)?\s+(?:(?:åter|på\s+nytt|därefter|sedan|även|också)\s+)?(?:vara\s+|ha\s+)?|bör\s+)?${HOW_OFTEN}${COMES}(?!\p{L})`,
  'iu',
);
/** "Redovisning: nämnden den 3 juni", "Deadline är den 3 juni" */
const LABEL =
  /^(?:deadline|due(?:\s+date)?|target\s+date|klart?|slutdatum|tids?plan|tid(?:punkt)?|datum|redovisning|återrapportering|rapport|svar|leverans)(?:\s+senast)?(?:\s*:|\s+(?:är|is)\s)\s*/iu;
const ENGLISH =
  /(?<!\p{L})(?:(?:(?:to|shall|will)\s+|^that\s[^.]{2,50}?\s)be\s+(?:reported|presented|submitted|completed|brought|circulated|provided|considered)|report(?:s|ing)?\s+back|(?:is|are)\s+(?:due|expected)|(?:to|shall|will)\s+report)(?!\p{L})/iu;
// What these say of dates belongs to money, permits and the like.
const OF_ELSE =
  /^(?:att\s+)?(?:medel|medlen|bidrag\p{L}*|avtal\p{L}*(?!\s+ska\s+(?:föreläggas|redovisas|presenteras|behandlas|tas\s+upp|läggas\s+fram|vara\s))|beslutet|överklag\p{L}*|rättelse\p{L}*|kostnad\p{L}*|anslag\p{L}*|ärendet\s+(?:bordlägg|återremitter)\p{L}*|nästa\s+(?:sammanträde|möte)|samråd|motionen)(?!\p{L})/iu;
const ALL =
  /(?<!\p{L})(?:uppdragen|båda|samtliga|alla\s+uppdrag|redovisningarna|punkterna|both|all\s+(?:reports|actions)|these\s+reports)(?!\p{L})/iu;

/** What a sentence says of when and to whom the result of the orders before it comes; null for any other. */
export function dueSaidLaterIn(words: string): DueSaidLater | null {
  const isLater = LABEL.test(words) || SWEDISH.test(words) || ENGLISH.test(words);
  return OF_ELSE.test(words) || !isLater ? null : (saidIn(words) ?? afterLabel(words));
}

function saidIn(words: string): DueSaidLater | null {
  const due = dueIn(words);
  const addressed = bodyAddressed(due === null ? words : words.replace(due.text, ' '));
  const reportsTo = addressed ?? delgedTo(words) ?? (due === null ? null : bodyOfDue(due));
  if (due === null && reportsTo === null) return null;
  return { due, reportsTo, ofAll: ALL.test(words), isInterim: saysInterim(words) };
}

/** After a label a time needs no word before it: "Redovisning: nämnden den 3 juni". */
function afterLabel(words: string): DueSaidLater | null {
  const label = LABEL.exec(words)?.[0];
  const found = label === undefined ? null : saidIn(`till ${words.slice(label.length)}`);
  if (found === null || found.due === null) return found;
  return { ...found, due: { ...found.due, text: found.due.text.replace(/^till\s/u, '') } };
}

/** "Planen ska delges kommunstyrelsen": the verb takes the recipient without a preposition. */
function delgedTo(words: string): string | null {
  const found =
    /(?<!\p{L})(?:(?:före(?:dras|dragas)|redovisas|presenteras|behandlas|tas\s+upp|anmäls)\s+(?:i|på|hos)|delges|tillställs|tillställas|föreläggs|föreläggas|underställs|underställas|informera[rs]?|vara)\s+(?<body>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|regeringen|rådet|tjänsten|förvaltningen|kontoret))(?!\p{L})/iu.exec(
      words,
    );
  return found?.groups?.['body'] ?? null;
}
