/**
 * The words that unmistakably are a body's name at the start of a line, or `unsure` where a body is
 * meant and nobody can tell how long its name is. Null where nothing says that it is one.
 */
export type BodyAtStart = { readonly words: string; readonly unsure: boolean };

const CAP = String.raw`\p{Lu}[\p{L}\p{N}\p{M}&.'’:/\p{Pd}]*`;
/** What may stand inside a name, between two of its capitals. */
const INSIDE = String.raw`(?:i|och|&|för|på|av|vid|of|the|and|for|in)`;
const END = String.raw`(?![\p{L}\p{N}\p{M}]|\p{Pd}[\p{L}\p{N}])`;
const COMPANY = String.raw`(?:AB|Aktiebolag|HB|Handelsbolag|KB|Kommanditbolag|[Ee]k\.?\s?för\.?|[Ee]konomisk\s+förening|[Ii]deell\s+förening|Ltd\.?|Limited|PLC|LLC|Inc\.?|GmbH|Oyj?|ASA?|A/S)`;
/** What a municipality, an association or an authority is called after its own name. */
const KIND = String.raw`\p{Ll}*(?:kommun|förening|förbund|stiftelse|bolag|universitet|högskola|museum|myndighet|nämnd|församling|pastorat|landsting)|stad|region|län`;
const KIND_EN = String.raw`(?:Committee|Board|Council|Municipality|Association|Foundation|University|Authority|Agency|Company|Society|Trust)`;
/** What stands before such a body's own name. */
const LEADING = String.raw`(?:AB|Aktiebolaget|Brf|BRF|Bostadsrättsföreningen|Föreningen|Stiftelsen|Region|Landstinget|Kommunalförbundet|Kommunförbundet|Regionförbundet|Samordningsförbundet|Räddningstjänstförbundet|Municipality\s+of|City\s+of|University\s+of|County\s+of)`;
/** One word that is a body: "Socialnämnden", "Miljö- och byggnadsnämnden". */
const DEFINITE = String.raw`(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|förbundet|föreningen|stiftelsen|bolaget|universitetet|högskolan|museet|myndigheten|församlingen|pastoratet)`;
const AGENCY = String.raw`(?:Trafik|Naturvårds|Skol|Bo|Arbetsmiljö|Livsmedels|Jordbruks|Skatte|Tillväxt|Sjöfarts|Luftfarts|Vägtrafik)verket|Trafikanalys|Lantmäteriet|Kronofogden|Arbetsförmedlingen|Försäkringskassan|Polisen|Länsstyrelsen`;
const BEFORE_DEFINITE = String.raw`(?:\p{Lu}\p{L}+a\s+)?(?:\p{Lu}\p{L}*\p{Pd}\s+(?:och|&)\s+)?`;
/** The committees, also as they are written in haste: no line begins so for another reason. */
const IN_HASTE = String.raw`(?:\p{Ll}+\p{Pd}\s+(?:och|&)\s+)?\p{Ll}{3,}nämnden|kommunstyrelsen|länsstyrelsen|(?:kommun|region)fullmäktige|regionstyrelsen`;
/** A place that says which of them: "Länsstyrelsen i Västerbottens län". */
const WHERE = String.raw`(?:\s+i\s+${CAP}(?:\s+(?:län|kommun|stad))?)?`;
const QUALIFIED = String.raw`(?:\p{Lu}\p{L}+s|Östra|Västra|Norra|Södra|Nya|Gamla|Stora|Lilla|Övre|Nedre)`;

const starting = (...pieces: string[]): RegExp => new RegExp(`^(?:${pieces.join('|')})${END}`, 'u');

/** Names whose end is as sure as their beginning. */
const SURE: readonly RegExp[] = [
  starting(
    String.raw`${CAP}(?:\s+(?:${INSIDE}\s+)?${CAP}){0,5}?\s+${COMPANY}(?:\s+\(publ\))?`,
    String.raw`(?:${QUALIFIED}\s+)?${CAP}(?:\s+\p{Ll}+a)?\s+(?:${KIND})`,
    String.raw`(?:[Tt]he\s+)?${CAP}(?:\s+${CAP}){0,4}?\s+${KIND_EN}`,
  ),
  starting(
    String.raw`Region\s+(?:Jämtland\s+Härjedalen|Västra\s+Götaland|${CAP}\s+län)`,
    String.raw`${LEADING}\s+(?:i\s+)?${CAP}`,
    String.raw`${AGENCY}${WHERE}`,
    String.raw`${BEFORE_DEFINITE}(?:\p{L}{3,}|\p{L}+\p{Pd}\p{L}+)${DEFINITE}${WHERE}`,
    String.raw`(?:Västra\s+Götalands|Norrlands|Uppsala)regionen`,
    `(?:${IN_HASTE})${WHERE}`,
  ),
];

/** Offices and people are no bodies, whatever company is named after them. */
const PERSONAL =
  /(?:^|[\s\p{Pd}])\p{L}*(?:chef|direktör|ordförande|sekreterare|samordnare|ledare|strateg|handläggare|ansvarig|jurist|ekonom|rektor|råd|vd|head|director|manager|officer|secretary|chair)(?:a?r?e?n|et|n|s)?(?=$|[\s,:;])/iu;

/** A name that may go on, or that is one of two: nobody should guess where it ends. */
const GOES_ON = /^\s+(?:\p{Lu}|(?:för|vid|på|av|of|for)\s)/u;
/** "Länstrafiken AB och Umeå kommun" are two. */
export const NAMES_TWO = /^\s*(?:,\s*\p{Lu}|(?:och|samt|and|&|\/|eller|or)\s)/u;

/** Whether words name an office or a person, and no body. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

export function bodyAtStart(text: string): BodyAtStart | null {
  const found = SURE.map((pattern) => pattern.exec(text)?.[0] ?? '');
  const words = found.toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (words === '' || isPersonal(words)) return null;
  const rest = text.slice(words.length);
  if (!GOES_ON.test(rest) || endsInCompany(words)) return { words, unsure: false };
  return { words: withCapitals(words, rest), unsure: true };
}

function endsInCompany(words: string): boolean {
  return new RegExp(`\\s(?:${COMPANY}|${KIND}|${KIND_EN})(?:\\s+\\(publ\\))?$`, 'u').test(words);
}

/** The most that the name can be; the form that is offered lets it be shortened. */
function withCapitals(words: string, rest: string): string {
  return words + (new RegExp(`^(?:\\s+(?:${INSIDE}\\s+)?${CAP})+`, 'u').exec(rest)?.[0] ?? '');
}
