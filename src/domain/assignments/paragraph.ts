export type GivenParagraph = {
  /** "§ 87", as minutes write it, or "§ 87 p. 3" where a point of the decision is named. */
  readonly paragraph: string;
  /** Of `§ 87/2026`, since numbers begin anew each year; null when not said. */
  readonly year: number | null;
};

// "§ 87", "§87", "§ 87/2026", and "87" or "paragraf 87" from a keyboard without a §.
const PARAGRAPH =
  /^(?:§|paragraf|paragraph|item)?\s*0*([1-9]\d{0,4})(?:\s*\/\s*(\d{4}))?(?:[\s,]+(?:(?:besluts?)?punkt|pkt\.?|p\.?|item|point)\s*(\d{1,2}(?:\.\d{1,2})?|[a-zåäö]))?$/iu;
/** The same with its mark among other words, and the word that leads to it: "enligt § 44". */
const MARKED =
  /(?:(?<!\p{L})(?:i|enligt|under|genom|per|med|by|in|as|with|through)\s+)?(?:§|(?<!\p{L})(?:paragraf(?:en)?|paragraph|item)(?!\p{L}))\s*0*(?<number>[1-9]\d{0,4})(?!\d)(?:\s*\/\s*(?<year>\d{4}))?/giu;

/** A § in any of its spellings; null for words that are none. */
export function readParagraphWords(words: string): GivenParagraph | null {
  const [, number, year, point] = PARAGRAPH.exec(words.trim()) ?? [];
  if (number === undefined) return null;
  return {
    paragraph: paragraphWords(number, point),
    year: year === undefined ? null : Number(year),
  };
}

/** A § as it is kept: the point in one form, however it was written, so that likes are found. */
export function paragraphWords(number: string, point?: string): string {
  return `§ ${Number(number)}${point === undefined ? '' : ` p. ${point.toLowerCase()}`}`;
}

/** The § without its point: minutes are confirmed for all of a § at once. */
export function withoutPoint(paragraph: string): string {
  return paragraph.replace(/ p\. \S+$/u, '');
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
  if (alone !== null && alone.paragraph === withoutPoint(alone.paragraph))
    return { ...alone, rest: '' };
  const [found, ...more] = paragraphsIn(words);
  if (found === undefined || more.length > 0) return null;
  const { paragraph, year, before, after } = found;
  return { paragraph, year, rest: aroundIt(before, after) };
}

/** The words before and after what was taken out of a line. */
export function aroundIt(before: string, after: string): string {
  return `${before.trimEnd()} ${after.replace(/^[\s,]+/u, '')}`.trim().replace(/[\s,;:]+$/u, '');
}
