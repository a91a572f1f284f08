import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { properLine } from './before-holder.ts';
import { type Leading, leadingHolder } from './leading-holder.ts';
import { titleWords } from './title-words.ts';
import type { LineRefusal } from './line-refusal.ts';
import { understandLine } from './understand-line.ts';

type Where = { readonly committee: Committee; readonly today: Day };

/** The lines so far, and the holder alone under whom those that name none stand. */
type Apart = { readonly lines: readonly string[]; readonly under: string | null };

/**
 * The lines of what was pasted, each as one to be registered. What is only the wrapped end of the
 * line before stays with it, and lines under a holder alone are that one's. Where it is not sure
 * that a line goes on, it is one of its own: nobody's words land in another's assignment.
 * @example linesApart('Kulturchefen:\n- plan till 15 dec\n- mål till 13 jan', …)
 *   // ['Kulturchefen: plan till 15 dec', 'Kulturchefen: mål till 13 jan']
 */
export function linesApart(text: string, where: Where): readonly string[] {
  const rows = text.split(/[\r\n\u2028]+/u).filter((row) => /[\p{L}\p{N}]/u.test(row));
  const none: Apart = { lines: [], under: null };
  const { lines, under } = rows.reduce((so, row) => withRow(so, row.trim(), where), none);
  return lines.length === 0 && under !== null ? [under] : lines;
}

function withRow({ lines, under }: Apart, row: string, where: Where): Apart {
  const proper = properLine(row, where.committee);
  const leading = leadingHolder(proper, where.committee, null);
  if (leading.holder !== null && isAlone(leading)) return { lines, under: leading.words };
  if (namesHolder(leading)) return { lines: [...lines, proper], under: null };
  const [before, ...earlier] = lines.toReversed();
  if (before !== undefined && !isItem(row) && goesOn(before, proper, where))
    return { lines: [...earlier.toReversed(), `${before} ${proper}`], under };
  return { lines: [...lines, under === null ? proper : `${under}: ${proper}`], under };
}

function isAlone({ rest }: Leading): boolean {
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Also one of whom nobody knows, or who could be two: it is given back by itself. */
function namesHolder({ holder, offices, two, words }: Leading): boolean {
  return holder !== null || offices.length > 0 || two !== null || TITLE.test(words);
}

const TITLE =
  /^@|^(?:mig|jag|me|myself)$|(?:chef|direktör|rektor|ledare|samordnare|strateg|sekreterare|jurist|controller|head|director|manager|officer)(?:e?n)?$/iu;

function isItem(row: string): boolean {
  return /^(?:[-–—•*·‣▪]\s|\d{1,2}[.)]\s)/u.test(row);
}

/** Whether a line is the end of the one before: that one had no due yet, or nothing new is said. */
function goesOn(before: string, row: string, { committee, today }: Where): boolean {
  const first = understandLine(before, committee, today);
  const both = understandLine(`${before} ${row}`, committee, today);
  if (first.ok) return both.ok && both.deliverable === first.deliverable;
  const isOpen = first.understood.due === null && !SAYS_DUE.has(first.refusal.why);
  return isOpen && (!/^\p{Lu}\p{Ll}/u.test(row) || !saysDue(row, { committee, today }));
}

/** A line that begins as a sentence and has a due of its own may be whole. */
function saysDue(row: string, { committee, today }: Where): boolean {
  const words = titleWords(row);
  const read = understandLine(`<@U0>${row.slice(words.length)}`, committee, today);
  return read.ok || SAYS_DUE.has(read.refusal.why) || read.understood.due !== null;
}

/** What is asked of a due that is said. */
const SAYS_DUE: ReadonlySet<LineRefusal['why']> = new Set([
  'two-dues',
  'words-beside',
  'misspelt',
  'no-such-meeting',
  'several-meetings',
  'unclear',
  'passed',
]);
