import type { DuePhrase } from '../dates/due-phrase.ts';
import { MONTH, monthNumber } from '../dates/times/months.ts';
import { WEEKDAY } from '../dates/times/weekdays.ts';

/** Words that say by when, and what they may begin: "senast när vi hinner", "till den 30 februari". */
const LATEST = String.raw`(?:(?:allra\s+)?senast|före|innan|inför|no\s+later\s+than|by|before|due|until|inom|within|deadline)`;
const TO = String.raw`(?:till|vid|på|under|for|at|on|in|to|i)`;
const DATED = String.raw`(?:\d|(?<!\p{L})(?:${MONTH}|${WEEKDAY})(?!\p{L})|sammanträd|möte|nämnd|styrels|meeting|session|vecka|kvartal|quarter|week)`;
const SAID = new RegExp(
  String.raw`(?:^|\s)(?<words>${LATEST}\s+\S.{0,80}|${TO}\s+(?:[^\s]+\s+){0,5}?\S*${DATED}\S*(?:\s+\S+){0,4})$`,
  'iu',
);
/** Words that ask for haste or for no day at all. */
const NO_DAY =
  /(?:^|\s)(?<words>snarast(?:\s+möjligt)?|så\s+snart\s+som\s+möjligt|omgående|omedelbart|löpande|tills\s?vidare|fortlöpande|kontinuerligt|asap|as\s+soon\s+as\s+possible|immediately|ongoing|continuously)[.!]?$/iu;

/** The words at a line's end that were most likely meant as a due, to be shown as not understood. */
export function dueWordsIn(line: string): string | null {
  const found = NO_DAY.exec(line) ?? SAID.exec(line);
  return found?.groups?.['words'] ?? null;
}

/** A year alone or after its month, "2028", "-28", "mars 2028", which is no due unless somebody says so. */
const BARE_YEAR = new RegExp(
  String.raw`(?:^|\s)(?<words>(?:(?<month>${MONTH})\s+)?(?:(?<year>20\d{2})|[-–](?<short>[2-4]\d)))$`,
  'iu',
);

/** A time without a word that dates: it may as well belong to what shall be brought, "rapport Q2". */
export function bareTimeIn(line: string, atEnd: DuePhrase | null): DuePhrase | null {
  if (atEnd !== null) return isBare(atEnd) ? atEnd : null;
  const found = BARE_YEAR.exec(line);
  const words = found?.groups?.['words'] ?? '';
  if (found === null || words === line.trim()) return null;
  const year = Number(found.groups?.['year'] ?? `20${found.groups?.['short'] ?? ''}`);
  const span = { from: line.length - words.length, to: line.length };
  const month = monthNumber(found.groups?.['month'] ?? '');
  const [first, last] = month === 0 ? [1, 12] : [month, month];
  return { kind: 'period', text: words, span, meaning: { is: 'months', year, first, last } };
}

const BARE: ReadonlySet<DuePhrase['meaning']['is']> = new Set([
  'months',
  'week',
  'month',
  'period',
]);

function isBare({ kind, meaning, text }: DuePhrase): boolean {
  return kind === 'period' && BARE.has(meaning.is) && UNLED.test(text);
}

/** "vecka 20" dates by its first word; "v. 20", "Q2" and "våren 2027" do not. */
const UNLED =
  /^(?:v\.?\s?\d|q\d|t\d|kv\.?\s?\d|kvartal|tertial|första|andra|tredje|fjärde|first|second|third|fourth|[1-4]:[ae]|[1-4](?:st|nd|rd|th)|vår|höst|sommar|vinter|spring|autumn|summer|winter|fall\s|20\d{2}|[-–]\d{2})/iu;

/** A year where a due is asked and nothing else can be meant. */
export function bareTimeAlone(words: string): DuePhrase | null {
  const found = bareTimeIn(`x ${words.trim()}`, null);
  return found?.text === words.trim() ? found : null;
}
