/**
 * How sure a way of ordering is by itself. A weak one ("X ska …") counts unless the text tells what
 * was decided elsewhere; the weakest ("X återkommer …") only as a point of a decision.
 */
export type Strength = 'strong' | 'weak' | 'weakest';

/**
 * A way in which a sentence gives somebody something to do. The pattern's groups are `holder` (left
 * out where the holder stands right before the pattern) and `task`.
 */
export type Construction = {
  /** A sentence of minutes that is read by it; each is a test. */
  readonly example: string;
  readonly pattern: RegExp;
  readonly strength: Strength;
  /** Sorts an extension of an earlier order from a new one. */
  readonly extends?: boolean;
};

/** Who shall do what, as one sentence says it. */
export type Order = {
  readonly holder: string;
  readonly task: string;
  /** What stands before the order in its sentence; a due may stand there too. */
  readonly before: string;
  readonly strength: Strength;
  readonly extends: boolean;
};

// A name is short, so the search is bounded however long the sentence is.
export const HOLDER = String.raw`(?<holder>[^\n:;•]{2,110}?)`;
export const TASK = String.raw`(?<task>.{3,})$`;
/** Words that may stand between a verb of ordering and the rest. */
export const WHEN = String.raw`(?:senast|till|vid|inför|före|innan|under|i)\s[^.:;,]{3,70}?`;
export const ALSO = String.raw`(?:även|också|därför|därutöver|vidare|dessutom|härmed|samtidigt|nu|därmed|därefter|i\s+stället|gemensamt|tillsammans|fortsatt|återigen|på\s+nytt)`;

export function strong(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'iu'), strength: 'strong' };
}

export function weak(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'iu'), strength: 'weak' };
}

export function weakest(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'iu'), strength: 'weakest' };
}

export function extension(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'iu'), strength: 'strong', extends: true };
}
