import { findDuePhrases } from '../../dates/find-due-phrases.ts';
import type { DuePhrase } from '../../dates/due-phrase.ts';
import type { Span } from '../../text/span.ts';

// A date without such a word is part of the task; "till och med", "fram till" and "från" are no dues.
const SAYS_BY =
  /^(?:dock\s+|helst\s+)?(?:senast|före|innan|till(?!\s+och\s+med)|due|by|before|until|no|not|inför|inom|within|vid|på|under|efter|i|in|om|at|during|after|varje|vart|varannan|var|every|each|with|as|\p{L}+vis$|årligen|\p{L}+ly$|\S+\s+gång(?:er)?|once|twice|\S+\s+times|\p{L}+ly\s+(?:in|on|by|with|together|no|from|until)|nästa|tidigt|sent|senare)(?!\p{L})/iu;
const NO_DUE_BEFORE =
  /(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|till\s+och\s+med|(?<!(?:ta|tas|tar|togs|läggs|lägga|arbetas|arbeta|tagits|förs)\s)fram(?:\s+till)?|from|since|sedan|för|daterad|av\s+den|beslut(?:et|ade)?|gäller(?:\s+till)?|mellan|between|i\s+stället\s+för|istället\s+för|instead\s+of|från\s+den)\s+(?:den\s+)?$/iu;
/** Words after which a date is a due, whatever stands before. */
const LATEST = /^(?:dock\s+|helst\s+)?(?:senast|före|innan|no\s+later|by)(?!\p{L})/iu;
/** A time right after these words needs no other: "redovisas våren 2027", "Återrapportering: 2025-10-07". */
const COMES =
  /(?:(?:redovis|rapporter|presenter|slutför|lämn|inlämn)as|återkomma|(?<!\p{L})(?:vara\s+)?(?:klara?t?|färdiga?t?|genomförda?t?)|(?:redovisning|rapportering|avrapportering|slutdatum|slutrapport|leverans|deadline|due(?:\s+date)?|target\s+date)|(?:deadline|datum|tidpunkt|dag)(?:en|et)?[^.]{0,40}\sär|(?:för\s+(?:\p{L}*beslut|ställningstagande|godkännande|behandling)))\s*:?\s*$/iu;
/** "beslutas av nämnden den …", and not "utfallet av mötet den …" */
const DECIDED_BY = /(?:beslut|ant|fastställ|godkänn|behandl|pröv|bered)as\s*$/iu;
/** What reports to a report of the year is due with it; what merely mends it is not. */
const YEARLY = /^i\s+(?!samband)\p{L}*(?:rapport|bokslut|redovisning|berättelse)/iu;
const REPORTED = /(?:redovis|rapporter|presenter|följ)\p{L}*[^.;]{0,70}$/iu;
/** "den 9 december en slutrapport" */
const FINAL_AFTER = /^\s+(?:(?:en|lämna|lämnas)\s+){0,2}slut(?:rapport|redovis)/iu;
/** How long a contract and the like goes on is no due. */
const GOES_ON =
  /förläng\p{L}*\s(?:[\p{L}-]+\s){0,4}?[\p{L}-]*(?:avtal|kontrakt|arrende|bygglov|försök|projekt|förordnande|anställning)\p{L}*[^,;.]{0,40}$/iu;
const FINAL =
  /(?:slutrapport|slutredovis|slutlig|final|i\s+stället|istället|dock\s+senast|senast)[^,;.]{0,80}$/iu;
const PAYMENT =
  /(?:rekvirera|betala|utbetala|faktura|överklaga|träder\s+i\s+kraft|gäller|upphör|återbetala|ansökan\s+om)\p{L}*[^,;.]{0,60}$/iu;
/** "kalla entreprenören till ett möte": the meeting is what is ordered. */
const CALLS =
  /(?<!\p{L})(?:kalla|kallar|bjuda\s+in|bjuder\s+in|inbjuda|inbjuder|inbjudan|kallelse\p{L}*|anmäl\p{L}*|invit\p{L}+|summon\p{L}*)\s[^,;.]{0,60}$/iu;
/** "boka ett möte", "delta i mötet den 3 juni": so is this one, and no preposition leads to it. */
const HOLDS =
  /(?<!\p{L})(?:boka|ordna|hålla|ha|anordna|arrangera|planera|förbereda|genomföra|delta|närvara|arrange|hold|attend|organi[sz]e|prepare|book)\s(?:[\p{L}-]+\s){0,3}$/iu;
const COMES_TO = /^(?:till|vid|på|inför|före|innan|senast|under|to|at|by|before|for|in\s)/iu;
const INTERIM = /(?:delrapport|delredovis|lägesrapport|interim|progress)\p{L}*[^,;.]{0,60}$/iu;

/** The phrases of some words that say by when they shall be done. */
export function duesIn(words: string): DuePhrase[] {
  return findDuePhrases(words).filter(({ kind, text, span, meaning }) => {
    const lead = before(words, span.from);
    if (/^av\s/iu.test(text) && !DECIDED_BY.test(lead)) return false;
    if (YEARLY.test(text) && !REPORTED.test(lead)) return false;
    if (kind === 'meeting' && meaning.is !== 'before' && isWork(text, lead)) return false;
    if (kind === 'none') return /^[\s.]*$/u.test(words.slice(span.to));
    if (FINAL_AFTER.test(words.slice(span.to, span.to + 30))) return true;
    if (
      PAYMENT.test(lead) ||
      GOES_ON.test(lead) ||
      (!LATEST.test(text) && NO_DUE_BEFORE.test(lead))
    )
      return false;
    return (
      kind === 'meeting' ||
      meaning.is === 'before' ||
      SAYS_BY.test(text) ||
      COMES.test(lead) ||
      endsWithSeason(words, text, span)
    );
  });
}

/** "ta fram en plan våren 2027": at the end, and with its year, a season says when. */
function endsWithSeason(words: string, text: string, { to }: Span): boolean {
  return (
    /^(?:vår|sommar|höst|vinter)\p{L}*\s20\d{2}$/iu.test(text) && /^[\s.]*$/u.test(words.slice(to))
  );
}

/** True of a meeting that is itself what shall be done, and no time for something else. */
function isWork(text: string, lead: string): boolean {
  if (/^(?:till|to)\s/iu.test(text)) return CALLS.test(lead);
  return /^(?:ett|en|an?)\s/iu.test(text) || (!COMES_TO.test(text) && HOLDS.test(lead));
}

/** The due that counts: the final one of several, else the last one said; null where none is said. */
export function dueIn(words: string): DuePhrase | null {
  const dues = duesIn(words);
  const final = dues.filter(
    ({ text, span }) =>
      !INTERIM.test(before(words, span.from)) || FINAL.test(text) || isFinal(words, span),
  );
  return (
    final.findLast(
      ({ span, text }) =>
        FINAL.test(before(words, span.from)) || /senast/iu.test(text) || isFinal(words, span),
    ) ??
    final.at(-1) ??
    dues.at(-1) ??
    null
  );
}

function isFinal(words: string, { to }: Span): boolean {
  return FINAL_AFTER.test(words.slice(to, to + 30));
}

/** True of words that tell of a part or of how far it has come, and of nothing final. */
export function saysInterim(words: string): boolean {
  return (
    /del(?:rapport|redovis)|lägesrapport|interim|progress/iu.test(words) &&
    !/slut(?:rapport|redovis|lig)|final/iu.test(words)
  );
}

function before(words: string, at: number): string {
  return words.slice(Math.max(0, at - 90), at);
}
