import type { Span } from '../dates/phrases.ts';
import { headingOf, type Section } from './sections.ts';

/** A sentence where it stands in the text, the section it is in, and the § that it belongs to. */
export type Sentence = {
  readonly span: Span;
  readonly section: Section;
  readonly paragraph: string | null;
};

type Line = { readonly from: number; readonly text: string };

/**
 * Cuts a text into sentences. A wrapped line goes on into the next; an empty line, a heading, a
 * numbered point and a full stop before a capital end a sentence. Full stops after short words
 * ("kv.", "tf.", "m.m.") do not.
 */
export function sentencesOf(text: string): Sentence[] {
  let section: Section = 'open';
  let paragraph: string | null = null;
  let from = -1;
  let to = -1;
  const found: Sentence[] = [];
  const close = (): void => {
    if (from >= 0) found.push(...cut(text, { from, to }, section, paragraph));
    from = -1;
  };

  for (const line of linesOf(text)) {
    const heading = headingOf(line.text);
    const item = /^\s*§\s*(\d+)/u.exec(line.text);
    if (heading !== null || item !== null || startsAfresh(line.text)) close();
    if (heading !== null) section = heading;
    if (item !== null) [section, paragraph] = ['open', `§ ${item[1] ?? ''}`];
    if (heading === null && item === null && line.text.trim() !== '') {
      if (from < 0) from = line.from;
      to = line.from + line.text.length;
    }
  }
  close();
  return found;
}

function startsAfresh(line: string): boolean {
  return /^\s*(?:$|\d{1,2}[.)]\s|[•–*-]\s|[a-h]\)\s|\([a-z]\)\s|att\s{2,}|att\s+(?:ge|uppdra)\s)/u.test(
    line,
  );
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = { from, text: line };
    from += line.length + 1;
    return at;
  });
}

function cut(text: string, block: Span, section: Section, paragraph: string | null): Sentence[] {
  const words = text.slice(block.from, block.to);
  const ends = [
    ...words.matchAll(/(?<=[\p{L}\d)]{3})(?<!\b(?:kap|dvs|tel|Dir))\.\s+(?=\p{Lu})/gu),
  ].map(({ index }) => index + 1);
  const bounds = [0, ...ends, words.length];
  return bounds.slice(1).map((end, index) => ({
    span: { from: block.from + (bounds[index] ?? 0), to: block.from + end },
    section,
    paragraph,
  }));
}
