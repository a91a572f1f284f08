import type { Edit } from './edited.ts';
import { headingOf, type Section } from './headings.ts';
import { startsItem } from './items.ts';
import { type Line, linesOf } from './lines.ts';
import { isTableRow, NAMES_HOLDER, startsPoint } from './points.ts';

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
    if (put !== null) edits.push({ from: inkEnd(line, put), to: inkStart(next), put });
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
  if (headingOf(next.text) !== null || isTableRow(next.text)) return null;
  const [left, right] = [inked(line.text), inked(next.text)];
  if (startsItem(next.text) && !isReference(left, right)) return null;
  if (/\p{Ll}-$/u.test(left) && /^\p{Ll}/u.test(right))
    return /^(?:och|eller|samt|respektive|and|or)\s/u.test(right) ? ' ' : '';
  if (/\p{L}-$/u.test(left) && /^\p{L}/u.test(right)) return '';
  if (LABELLED.test(right)) return null;
  if (startsPoint(right) && !isMerelyClause(left, right, page)) return null;
  return isMeant(left, right, page) ? null : ' ';
}

/** "den 22 april 2025, § 48.": a § that the sentence before it is not done without is no heading. */
function isReference(left: string, right: string): boolean {
  return /^§{1,2}\s?\d/u.test(right) && (/[,(–-]$/u.test(left) || CANNOT_END.test(left));
}

/** "Utses att justera: …" begins a line of its own. */
const LABELLED = /^\p{Lu}[\p{L}\s]{1,40}:\s/u;

/** A break was meant where the next word had had room, unless the words before it cannot end. */
function isMeant(left: string, right: string, { width, section }: Page): boolean {
  const [word = ''] = right.split(' ', 1);
  const hadRoom = left.length + 1 + word.length <= width;
  if (section === 'sent-to' || section === 'basis') return hadRoom || /^\p{Lu}/u.test(right);
  if (!hadRoom || CANNOT_END.test(left)) return false;
  return /^[\p{Ll}\d]/u.test(right) ? /[.:;!?]$/u.test(left) : true;
}

const CANNOT_END =
  /(?:^|\s)(?:till|i|av|för|och|samt|den|det|en|ett|att|med|på|vid|från|åt|om|ge|ger|som|är|ska|the|of|to|and|for|that|a|an|by)$/iu;

/** "att" begins a point of a decision, and also the most common clause of all. */
function isMerelyClause(left: string, right: string, { width }: Page): boolean {
  if (!/^att\s\S/u.test(right)) return false;
  if (/\s(?:uppdrag|uppdraget)$/u.test(left)) return true;
  if (/^att\s/u.test(left) && right.search(NAMES_HOLDER) === 0) return false;
  if (ENDS_POINT.test(left) || (DECIDING.test(left) && DECIDING.test(right))) return false;
  const hadRoom = left.length + ' att'.length <= width && !CANNOT_END.test(left);
  const isPoint = /^att\s/u.test(left) || DECIDING.test(right);
  return !(hadRoom && isPoint);
}

const ENDS_POINT = /(?:[.,;:]|,\s(?:samt|och)|\s(?:följande|besluta[rd]?e?)|^besluta[rd]?e?)$/iu;
const DECIDING = /^att\s+(?:ge|uppdra|ålägga|godkänna|anta|notera|lägga|fastställa|avslå)\s/u;

/** Of a line that is longer than any page is wide only the edges matter. */
function inked(words: string): string {
  const edges = words.length > 2_000 ? `${words.slice(0, 1_000)}${words.slice(-1_000)}` : words;
  return edges.trim().replaceAll(/\s+/gu, ' ');
}

/** A hyphen that only the break made goes with it. */
function inkEnd({ from, text }: Line, put: string): number {
  const ink = text.trimEnd();
  return from + (put === '' ? ink.replace(/(?<=\p{Ll})-$/u, '') : ink).length;
}

function inkStart({ from, text }: Line): number {
  return from + text.length - text.trimStart().length;
}
