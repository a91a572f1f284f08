import type { DuePhrase } from './due-phrase.ts';
import { typedPhrases } from './typed-phrases.ts';

/** A due phrase at an edge of a line, and the line without it. */
export type AtEdge = { readonly phrase: DuePhrase; readonly rest: string };

/** What a line begins and what it ends with, for the price of one look at it. */
export function phrasesAtEdges(text: string): { start: AtEdge | null; end: AtEdge | null } {
  const phrases = typedPhrases(text);
  return { start: atStart(text, phrases[0]), end: atEnd(text, phrases.at(-1)) };
}

/** The due phrase that a line ends with, a full stop after it or not; null when it ends otherwise. */
export function phraseAtEnd(text: string): AtEdge | null {
  return phrasesAtEdges(text).end;
}

/** The due phrase that a line begins with; null when it begins otherwise. */
export function phraseAtStart(text: string): AtEdge | null {
  return phrasesAtEdges(text).start;
}

function atEnd(text: string, phrase: DuePhrase | undefined): AtEdge | null {
  if (phrase === undefined || !/^[\s.]*$/u.test(text.slice(phrase.span.to))) return null;
  return { phrase, rest: text.slice(0, phrase.span.from).trim() };
}

function atStart(text: string, phrase: DuePhrase | undefined): AtEdge | null {
  if (phrase === undefined || text.slice(0, phrase.span.from).trim() !== '') return null;
  return { phrase, rest: text.slice(phrase.span.to).trim() };
}
