import type { Edit } from './edited.ts';
import { headingOf } from './headings.ts';
import { startsItem } from './items.ts';
import { type Line, linesOf } from './lines.ts';
import { startsPoint } from './points.ts';

// "Sida 11 (24)", "Blad 4", "2(3)", "– 7 –"
const PAGE_NUMBER =
  /^[\s–-]*(?:(?:sida?|sidan|sidnr|blad|page|p\.)\s*:?\s*\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}|of\s+\d{1,3}|\/\s*\d{1,3}))?|\d{1,3}\s*\(\d{1,3}\)|\d{1,3})[\s–-]*$/iu;
// "Region Nordanå   PROTOKOLL   2(3)", "Justerande     Sida 9 av 22"
const HEADER =
  /^\s*\p{L}.{0,80}\s{2,}(?:.{0,60}\s{2,})?(?:(?:sida?\s*)?\d{1,3}\s?\(\d{1,3}\)|(?:sida?|blad|page)\s+\d{1,3}(?:\s+(?:av|of)\s+\d{1,3})?)\s*$/iu;
// "2026-08-27      Samhällsbyggnadsutskottet      5"
const DATED =
  /^\s*\d{4}-\d{2}-\d{2}(?:\t|\s{2,}).{0,80}?\s\d{1,3}(?:\s?\(\d{1,3}\))?\s*$|^\s*\d{4}-\d{2}-\d{2}(?:\t|\s{2,})\s*\d{1,3}\s?\(\d{1,3}\)\s*$/u;
const OF_MEETING = /^\s*\p{Lu}[\p{L}, -]{3,70}\s\d{4}-\d{2}-\d{2}\s*$/u;
const SIGNATURES =
  /^\s*(?:justerandes?\s+sign(?:atur(?:er)?)?\b|justerarnas?\s+sign|utdragsbestyrkande|ordförandens\s+sign)/iu;

/** The lines of the page and not of the text, to be left out; a sentence that they cut is closed. */
export function pageFurniture(text: string): Edit[] {
  const lines = linesOf(text);
  const repeated = repeatedHeaders(lines);
  const edits: Edit[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at];
    if (first === undefined || !isFurniture(first, repeated)) continue;
    let last = at;
    while (isPassed(lines[last + 1], repeated) || isBesideNumber(lines, last + 1)) last += 1;
    while (last > at && isBlank(lines[last])) last -= 1;
    edits.push(cut(lines, at, last));
    at = last;
  }
  return edits;
}

function isFurniture({ text }: Line, repeated: ReadonlySet<string>): boolean {
  return isOfPage(text) || repeated.has(text.trim());
}

/** What a line says of the page by itself: its number, its date, who signs it. */
function isOfPage(line: string): boolean {
  return PAGE_NUMBER.test(line) || SIGNATURES.test(line) || HEADER.test(line) || DATED.test(line);
}

function isPassed(line: Line | undefined, repeated: ReadonlySet<string>): boolean {
  return line !== undefined && (isBlank(line) || isFurniture(line, repeated));
}

/** "Fritidsnämnden 2024-11-27" right under a page's number is the rest of the page's header. */
function isBesideNumber(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? ''];
  return isOfPage(above) && OF_MEETING.test(line);
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === '';
}

/** So many lines beside what is of the page can be of it too. */
const NEAR = 6;

/** What stands beside one page's number, date or signatures and again beside another's is of the page too. */
function repeatedHeaders(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    if (!isOfPage(line.text)) return;
    for (let at = Math.max(0, index - NEAR); at <= index + NEAR; at += 1) {
      const words = lines[at]?.text.trim() ?? '';
      if (!mayBeHeader(words)) continue;
      seen.set(words, (seen.get(words) ?? new Set()).add(at));
    }
  });
  return new Set([...seen].filter(([, places]) => places.size > 1).map(([words]) => words));
}

/** Sentences, points and the headings of what is decided are of the text, however often they stand there. */
function mayBeHeader(words: string): boolean {
  if (words === '' || /[.,;:]$/u.test(words) || words.length > LONGEST_HEADER) return false;
  return headingOf(words) === null && !startsItem(words) && !startsPoint(words);
}

const LONGEST_HEADER = 100;

/** From the line before to the line after, with a line break between unless a sentence goes on. */
function cut(lines: readonly Line[], first: number, last: number): Edit {
  const before = lines.slice(Math.max(0, first - 4), first).findLast((line) => !isBlank(line));
  const after = lines.slice(last + 1, last + 5).find((line) => !isBlank(line));
  const goesOn =
    before !== undefined &&
    after !== undefined &&
    /[\p{L}\d,-]\s*$/u.test(before.text) &&
    /^\s*\p{Ll}/u.test(after.text);
  if (goesOn) return { from: before.to, to: after.from, put: '\n' };
  return { from: lines[first]?.from ?? 0, to: lines[last]?.to ?? 0, put: '' };
}
