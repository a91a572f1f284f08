/**
 * How sure a way of ordering is by itself. A weak one ("X ska …") counts unless the text tells what
 * was decided elsewhere; the weakest ("X återkommer …") only as a point of a decision.
 */
export type Strength = 'strong' | 'weak' | 'weakest';

/**
 * A way in which a sentence gives somebody something to do. The pattern's groups are `task` and
 * - `holder`: whoever it names; left out where the name stands right before the pattern;
 * - `agent`: a holder that must be an office or a body, for the words around it order nobody;
 * - `person`: a holder that must be written as a person's name;
 * - `rest`: such an agent with its task after it, where nothing stands between them.
 */
export type Construction = {
  /** A sentence of minutes that is read by it; each is a test. */
  readonly example: string;
  /** For words in lower case: a pattern that takes both cases costs half a second to make ready. */
  readonly pattern: RegExp;
  readonly strength: Strength;
  /** Sorts an extension of an earlier order from a new one. */
  readonly extends?: boolean;
  /** True where the words name no holder, for an earlier sentence does; the holder is then empty. */
  readonly isHolderEarlier?: boolean;
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

// A colon inside a word is a name's: "Ö:son", "S:t".
const COLON_OF_NAME = String.raw`(?<=\p{L}):(?=\p{L})`;
const OF_NAME = String.raw`(?:[^\n:;•]|${COLON_OF_NAME})`;
/** A sign of a name that no comma can stand in. */
export const IN_NAME = String.raw`(?:[^\n:;,•]|${COLON_OF_NAME})`;
// A name is short, so the search is bounded however long the sentence is.
export const HOLDER = String.raw`(?<holder>${OF_NAME}{2,110}?)`;
export const TASK = String.raw`(?<task>.{3,})$`;
/** Words that may stand between a verb of ordering and the rest. */
/** A name that must be an office or a body; a due may stand after it. */
export const AGENT = String.raw`(?<agent>${OF_NAME}{2,160}?)`;
/** A person's name as far as its first word; the capitals of the sentence tell where it ends. */
export const PERSON = String.raw`(?<person>[^\n:;•.,]{2,60}?)`;
/** A body that decides, as the subject of its sentence. */
export const A_BODY = String.raw`(?:[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|direktionen|fullmäktige|presidiet))`;
export const REST = String.raw`(?<rest>.{5,})$`;
const HOW_OFTEN = String.raw`(?:(?:en|ett|två|tre|fyra|\d)\s+gång(?:er)?\s+(?:per|om|i)\s+\p{L}+|varje\s+\p{L}+|\p{L}+vis|årligen|månatligen)`;
export const WHEN = String.raw`(?:${HOW_OFTEN}|(?:senast|till|vid|inför|före|innan|under|i|by|before|within|no\s+later)\s[^.:;,]{3,70}?)`;
export const ALSO = String.raw`(?:även|också|därför|därutöver|vidare|dessutom|härmed|samtidigt|nu|därmed|därefter|i\s+stället|gemensamt|tillsammans|fortsatt|återigen|på\s+nytt)`;

export function strong(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'du'), strength: 'strong' };
}

export function weak(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'du'), strength: 'weak' };
}

export function weakest(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'du'), strength: 'weakest' };
}

/** An extension that does not say whose assignment it is: an earlier sentence does. */
export function extensionOfEarlier(example: string, words: string): Construction {
  return { ...extension(example, words), isHolderEarlier: true };
}

export function extension(example: string, words: string): Construction {
  return { example, pattern: new RegExp(words, 'du'), strength: 'strong', extends: true };
}
