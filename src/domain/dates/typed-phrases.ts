import type { DuePhrase } from './due-phrase.ts';
import { findDuePhrases } from './find-due-phrases.ts';
import { TYPED_RULES } from './times/times-in.ts';

let last: { readonly text: string; readonly phrases: readonly DuePhrase[] } | null = null;

/**
 * The due phrases of what somebody typed. A line is asked for its beginning, its end and its decision
 * one after the other, nearly always in the same words: to look through them each time was a third
 * of what it takes to understand a line.
 */
export function typedPhrases(text: string): readonly DuePhrase[] {
  if (last?.text !== text) last = { text, phrases: findDuePhrases(text, TYPED_RULES) };
  return last.phrases;
}
