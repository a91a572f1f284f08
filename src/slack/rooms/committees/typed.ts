import { addDays, type Day } from '../../../domain/days/day.ts';
import { placedDaysIn } from '../../typed/two-days.ts';

/** What is said of a committee's end beside which one it is. */
export type EndLine =
  | {
      readonly is: 'understood';
      /** The first day on which it is no more; null where none is said. */
      readonly from: Day | null;
      /** The words that name the committee which goes on; null where none do. */
      readonly to: string | null;
    }
  /** Something else is said: an end must not rest on half of what somebody wrote. */
  | { readonly is: 'unclear' };

const WHAT = String.raw`(?:\s+(?:allt|alla|resten|uppdragen|de\s+öppna\s+uppdragen|alla\s+uppdrag|all|everything|the\s+rest|the\s+assignments|all\s+assignments|open\s+assignments))?`;
const GOES_TO = new RegExp(
  String.raw`(?:^|[\s,;]+)(?:(?:och|and|then)\s+)?(?:(?:för(?:s|a)?|förs|flytta(?:s)?|lämna(?:s)?|gå(?:r)?)${WHAT}\s+över${WHAT}|flytta(?:s)?${WHAT}|överför(?:a|s)?${WHAT}|(?:move|transfer|hand|carry|pass)(?:ing|s)?${WHAT}(?:\s+(?:over|on))?${WHAT})\s+(?:till|to)\s+(.+)$`,
  'iu',
);
const NAMED_SO = /^(?:nämnden|styrelsen|the\s+committee|committee|the)\s+/iu;
const LEADS_TO_DAY =
  /(?:^|[\s,])(?:(?:från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|från|per|efter|vid|from|as\s+of|on|by|after|at|till|until|to)\s*)?(?:den\s*|the\s*)?$/iu;
const FROM = /(?:från|fr\.?\s?o\.?\s?m\.?|from|as\s+of)(?:\s+och\s+med)?\s*(?:den\s*|the\s*)?$/iu;
/** "i dag", which is also meant where no day is said. */
const NOW = /^(?:nu|i\s?dag|genast|now|today|at\s+once)[,.]?$/iu;

/**
 * The rest of `committee end` behind the committee's code. A day is the committee's last one, unless
 * it is said to be the first without it: "från 1 januari".
 * @example readEnd('31 december för över till HSN', '2026-11-16') // from 2027-01-01, to HSN
 */
export function readEnd(line: string, today: Day): EndLine {
  const goes = GOES_TO.exec(line);
  const to =
    goes?.[1]
      ?.trim()
      .replace(NAMED_SO, '')
      .replace(/[.!]+$/u, '') ?? null;
  const words = (goes === null ? line : line.slice(0, goes.index)).trim();
  if (words === '' || NOW.test(words)) return { is: 'understood', from: null, to };
  const [day, another] = placedDaysIn(words, today);
  if (day === undefined) return { is: 'unclear' };
  const before = words.slice(0, day.from);
  const left = `${before.replace(LEADS_TO_DAY, '')}${words.slice(day.to)}`.replaceAll(
    /[\s,.]/gu,
    '',
  );
  if (another !== undefined || left !== '') return { is: 'unclear' };
  return { is: 'understood', from: FROM.test(before) ? day.day : addDays(day.day, 1), to };
}

const TO = /^(?:till|to|=)\s+/iu;
const QUOTES = /^["'”]+|["'”]+$/gu;

/** The new name, "till Regionala tillväxtnämnden". */
export function readName(line: string): string {
  return line.trim().replace(TO, '').replaceAll(QUOTES, '').trim();
}
