import { headingOf, type Section } from '../text/headings.ts';
import { startsItem } from '../text/items.ts';

/** The entries under an item's headings of one kind, and on the headings' own lines. */
export function listUnder(section: Section, text: string): string[] {
  let inside = false;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const heading = headingOf(line);
    if (heading !== null || startsItem(line)) inside = heading?.section === section;
    if (!inside) continue;
    found.push(...entriesOf(heading === null ? line : heading.rest));
    if (line.trim() === '' && found.length > 0) inside = false;
  }
  return found;
}

function entriesOf(line: string): string[] {
  if (line.length > 300) return [];
  return line
    .split(/[,;]\s/u)
    .map((each) =>
      each
        .replace(/^[^\p{L}\p{N}(]+|\s*\((?:för\s+kännedom|for\s+information)\)|[\s.,;]+$/giu, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((each) => each !== '');
}
