import type { Edit } from './edited.ts';
import { headingOf, type Section } from './headings.ts';
import { startsItem } from './items.ts';
import { type Line, linesOf } from './lines.ts';
import { isTableRow, startsPoint } from './points.ts';

/** Line breaks that only the width of the page made, to be closed: each becomes a space or nothing. */
export function unwrapped(text: string): Edit[] {
  const lines = linesOf(text);
  const width = lines.reduce((most, { text: words }) => Math.max(most, inked(words).length), 0);
  let section: Section = 'open';
  const edits: Edit[] = [];
  lines.forEach((line, index) => {
    section = headingOf(line.text)?.section ?? (startsItem(line.text) ? 'open' : section);
    const next = lines[index + 1];
    if (next === undefined || !isProse(line, section) || next.text.trim() === '') return;
    const put = joint(line, next, { width, section });
    if (put !== null) edits.push({ from: inkEnd(line), to: inkStart(next), put });
  });
  return edits;
}

function isProse({ text }: Line, section: Section): boolean {
  const isLabel = headingOf(text) !== null && !(section === 'sent-to' && text.includes(':'));
  return text.trim() !== '' && !isLabel && !isTableRow(text);
}

type Page = { readonly width: number; readonly section: Section };

/** What stands between a line and the next once the break is closed; null where it was meant. */
function joint(line: Line, next: Line, page: Page): string | null {
  if (headingOf(next.text) !== null || startsItem(next.text) || isTableRow(next.text)) return null;
  const [left, right] = [inked(line.text), inked(next.text)];
  if (/\p{Ll}-$/u.test(left) && /^\p{Ll}/u.test(right))
    return /^(?:och|eller|samt|respektive|and|or)\s/u.test(right) ? ' ' : '';
  if (/\p{L}-$/u.test(left) && /^\p{L}/u.test(right)) return '';
  if (startsPoint(right) && !(isMerelyAtt(right) && !mayPrecedeAtt(left))) return null;
  return isMeant(left, right, page) ? null : ' ';
}

/** A break was meant where the next word had had room, unless the words before it cannot end. */
function isMeant(left: string, right: string, { width, section }: Page): boolean {
  const [word = ''] = right.split(' ', 1);
  const hadRoom = left.length + 1 + word.length <= width;
  if (section === 'sent-to' || section === 'basis') return hadRoom || /^\p{Lu}/u.test(right);
  if (!hadRoom || CANNOT_END.test(left)) return false;
  return /^\p{Ll}/u.test(right) ? /[.:;!?]$/u.test(left) : true;
}

const CANNOT_END =
  /(?:^|\s)(?:till|i|av|för|och|samt|den|det|en|ett|att|med|på|vid|från|åt|om|ge|ger|som|är|ska|the|of|to|and|for|that|a|an|by)$/iu;

/** "att" begins a point of a decision, and also the most common clause of all. */
function isMerelyAtt(words: string): boolean {
  return /^att\s\S/u.test(words);
}

function mayPrecedeAtt(words: string): boolean {
  return /(?:[.,;:]|\s(?:samt|och|följande|besluta[rd]?e?)|^att\s.*[^,]|^besluta[rd]?e?)$/iu.test(
    words,
  );
}

function inked(words: string): string {
  return words.trim().replaceAll(/\s+/gu, ' ');
}

function inkEnd({ from, text }: Line): number {
  return from + text.trimEnd().replace(/(?<=\p{Ll})-$/u, '').length;
}

function inkStart({ from, text }: Line): number {
  return from + text.length - text.trimStart().length;
}
