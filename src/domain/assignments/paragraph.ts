export type GivenParagraph = {
  /** "§ 87", as minutes write it. */
  readonly paragraph: string;
  /** Of `§ 87/2026`, since numbers begin anew each year; null when not said. */
  readonly year: number | null;
};

// "§ 87", "§87", "§ 87/2026", and "87" or "paragraf 87" from a keyboard without a §.
const PARAGRAPH = /^(?:§|paragraf|paragraph)?\s*0*([1-9]\d{0,4})(?:\s*\/\s*(\d{4}))?$/iu;

/** A § in any of its spellings; null for words that are none. */
export function readParagraphWords(words: string): GivenParagraph | null {
  const [, number, year] = PARAGRAPH.exec(words.trim()) ?? [];
  if (number === undefined) return null;
  return { paragraph: `§ ${number}`, year: year === undefined ? null : Number(year) };
}
