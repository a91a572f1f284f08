import { inLowerCase } from '../text/lower-case.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';
import { wordStem } from '../text/word-stem.ts';

/** A word as it is sought and found: by its stem, which "tillväxtarbetets" and "tillväxtarbete" share. */
export type Word = {
  /** In lower case. */
  readonly word: string;
  readonly stem: string;
};

/** A word where it stands. */
export type Token = Span & Word;

/** "§ 87" is one word; whatever else joins letters, as a hyphen, parts them. */
const WORD = /§+\s*\d+|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text as they are compared, in its order.
 * @param text in NFC; the places are those of this text
 */
export function tokensIn(text: string): readonly Token[] {
  return matchesOf(WORD, inLowerCase(text)).map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    word,
    stem: stemOf(word),
  }));
}

/** @param word in lower case, as from `WORD` */
function stemOf(word: string): string {
  if (word.startsWith('§')) return `§${word.replace(/^§+\s*0*/u, '')}`;
  return wordStem(word).replace(DOUBLED, '$1');
}

/** "programmet" is of "program", and "rummen" of "rum". */
const DOUBLED = /([mn])\1$/u;

/** So few letters begin too many words: of "arbete" nothing but "arb" is left. */
const SHORTEST_STEM = 4;
const SHORTEST_WORD = 3;

/** With what other words may begin that a sought one finds too: "kulturpl" finds "kulturplanen". */
export function beginningsOf({ word, stem }: Word): readonly string[] {
  if (/^[§\d]/u.test(word)) return [];
  if (stem.length >= SHORTEST_STEM && word.startsWith(stem)) return [stem];
  return [stem, word].filter(
    (each) => each.length >= (each === word ? SHORTEST_WORD : SHORTEST_STEM),
  );
}

/** Whether a text's word, by its stem, meets one that is sought. */
export function meets(found: Pick<Word, 'stem'>, sought: Word): boolean {
  if (found.stem === sought.stem) return true;
  return beginningsOf(sought).some((beginning) => found.stem.startsWith(beginning));
}
