export type GivenParagraph = {
  /** "§ 87", as minutes write it. */
  readonly paragraph: string;
  /** Of `§ 87/2026`, since numbers begin anew each year; null when not said. */
  readonly year: number | null;
};

// "§ 87", "§87", "§ 87/2026", and "87" or "paragraf 87" from a keyboard without a §.
const PARAGRAPH = /^(?:§|paragraf|paragraph|item)?\s*0*([1-9]\d{0,4})(?:\s*\/\s*(\d{4}))?$/iu;
/** The same with its mark among other words, and the word that leads to it: "enligt § 44". */
const MARKED =
  /(?:(?<!\p{L})(?:i|enligt|under|genom|per|med|by|in|as|with|through)\s+)?(?:§|(?<!\p{L})(?:paragraf(?:en)?|paragraph|item)(?!\p{L}))\s*0*(?<number>[1-9]\d{0,4})(?!\d)(?:\s*\/\s*(?<year>\d{4}))?/giu;

/** A § in any of its spellings; null for words that are none. */
export function readParagraphWords(words: string): GivenParagraph | null {
  const [, number, year] = PARAGRAPH.exec(words.trim()) ?? [];
  if (number === undefined) return null;
  return { paragraph: `§ ${number}`, year: year === undefined ? null : Number(year) };
}

/** A § among other words, and where they stand. */
export type MarkedParagraph = GivenParagraph & {
  readonly before: string;
  readonly after: string;
};

/**
 * Every § that is marked as one in a line, in its order.
 * @example paragraphsIn('enligt § 44/2026 punkt 2')
 * // [{ paragraph: '§ 44', year: 2026, before: '', after: ' punkt 2' }]
 */
export function paragraphsIn(words: string): readonly MarkedParagraph[] {
  return [...words.matchAll(MARKED)].map((match) => {
    const { number = '', year } = match.groups ?? {};
    return {
      paragraph: `§ ${Number(number)}`,
      year: year === undefined ? null : Number(year),
      before: words.slice(0, match.index),
      after: words.slice(match.index + match[0].length),
    };
  });
}

/** The only § of a line, and the words around it; null where there is none, or more. */
export function onlyParagraph(words: string): (GivenParagraph & { readonly rest: string }) | null {
  const alone = readParagraphWords(words);
  if (alone !== null) return { ...alone, rest: '' };
  const [found, ...more] = paragraphsIn(words);
  if (found === undefined || more.length > 0) return null;
  const { paragraph, year, before, after } = found;
  return { paragraph, year, rest: aroundIt(before, after) };
}

/** The words before and after what was taken out of a line. */
export function aroundIt(before: string, after: string): string {
  return `${before.trimEnd()} ${after.replace(/^[\s,]+/u, '')}`.trim().replace(/[\s,;:]+$/u, '');
}
