import { findDuePhrases } from './find-due-phrases.ts';
import type { DuePhrase } from './phrases.ts';

/** A due phrase at an edge of a line, and the line without it. */
export type AtEdge = { readonly phrase: DuePhrase; readonly rest: string };

/** The due phrase that a line ends with, a full stop after it or not; null when it ends otherwise. */
export function phraseAtEnd(text: string): AtEdge | null {
  const phrase = findDuePhrases(text).at(-1);
  if (phrase === undefined || !/^[\s.]*$/u.test(text.slice(phrase.span.to))) return null;
  return { phrase, rest: text.slice(0, phrase.span.from).trim() };
}

/** The due phrase that a line begins with; null when it begins otherwise. */
export function phraseAtStart(text: string): AtEdge | null {
  const [phrase] = findDuePhrases(text);
  if (phrase === undefined || text.slice(0, phrase.span.from).trim() !== '') return null;
  return { phrase, rest: text.slice(phrase.span.to).trim() };
}
