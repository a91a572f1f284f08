import { headingOf, type Section } from './sections.ts';

const CASE =
  /(?<![\p{L}\p{N}/])(?:\p{Lu}{2,6}[ /]?\d{1,6}[/:-]\d{2,6}|\p{Lu}{2,6}[ /]\d{4}[:/-]\d{1,6})(?![\p{L}\p{N}/])/u;

/** The first case number of a text: `RUN/516/2020`, `BUN 2024/318`, `TN/2022:61`. */
export function caseNumberIn(text: string): string | null {
  return CASE.exec(text)?.[0] ?? null;
}

/** The heading that carries the case number, without it; null when the number stands elsewhere. */
export function caseTitleIn(text: string): string | null {
  const title = /^\s*(?:§\s*\d+\s+)?(?<title>[^\n(]{3,200}?)\s*\((?<number>[^)\n]{4,40})\)/u.exec(
    text,
  )?.groups;
  return title?.['title'] !== undefined && CASE.test(title['number'] ?? '') ? title['title'] : null;
}

/** The lines under the headings of one kind, and what stands on the heading's own line. */
export function listUnder(section: Section, text: string): string[] {
  let inside = false;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const heading = headingOf(line);
    if (heading !== null) inside = heading === section;
    if (!inside) continue;
    const entry = heading === null ? line : (line.split(':')[1] ?? '');
    found.push(...entriesOf(entry));
    if (line.trim() === '' && found.length > 0) inside = false;
  }
  return found;
}

function entriesOf(line: string): string[] {
  return line
    .split(/[,;]\s/u)
    .map((each) =>
      each.replace(/^[^\p{L}\p{N}(]+|\s*\(för kännedom\)|[\s.,;]+$/giu, '').replace(/\s+/gu, ' '),
    )
    .filter((each) => each !== '');
}
