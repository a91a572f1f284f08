import type { Edit } from './edited.ts';
import { type Line, linesOf } from './lines.ts';

// "Sida 11 (24)", "Blad 4", "2(3)", "– 7 –"
const PAGE_NUMBER =
  /^[\s–-]*(?:(?:sida?|sidan|sidnr|blad|page|p\.)\s*:?\s*\d{1,3}(?:\s*(?:\(\d{1,3}\)|av\s+\d{1,3}|of\s+\d{1,3}|\/\s*\d{1,3}))?|\d{1,3}\s*\(\d{1,3}\)|\d{1,3})[\s–-]*$/iu;
// "Region Nordanå   PROTOKOLL   2(3)", "Justerande     Sida 9 av 22"
const HEADER =
  /^\s*\p{L}.{0,80}\s{2,}(?:.{0,60}\s{2,})?(?:(?:sida?\s*)?\d{1,3}\s?\(\d{1,3}\)|(?:sida?|blad|page)\s+\d{1,3}(?:\s+(?:av|of)\s+\d{1,3})?)\s*$/iu;
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
  return (
    PAGE_NUMBER.test(text) ||
    SIGNATURES.test(text) ||
    HEADER.test(text) ||
    repeated.has(text.trim())
  );
}

function isPassed(line: Line | undefined, repeated: ReadonlySet<string>): boolean {
  return line !== undefined && (isBlank(line) || isFurniture(line, repeated));
}

/** "Fritidsnämnden 2024-11-27" right under a page's number is the rest of the page's header. */
function isBesideNumber(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? ''];
  return (PAGE_NUMBER.test(above) || HEADER.test(above)) && OF_MEETING.test(line);
}

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === '';
}

/** What stands right under one page's header and again under another's is a header too. */
function repeatedHeaders(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!PAGE_NUMBER.test(line.text) && !HEADER.test(line.text)) return;
    for (const near of lines.slice(index + 1, index + 4))
      if (!isBlank(near)) seen.set(near.text.trim(), (seen.get(near.text.trim()) ?? 0) + 1);
  });
  return new Set([...seen].filter(([, times]) => times > 1).map(([words]) => words));
}

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
