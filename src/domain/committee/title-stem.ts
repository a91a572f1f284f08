// "Regiondirektören" and its genitive, "Regionala utvecklingsdirektören", "sekreteraren".
const ENDINGS = /(?:en|et|n|e)?s?$/u;
const PREPOSITION = /^(?:för|vid|i|på|inom|med|of|for)$/u;
const ARTICLE = /^(?:den|the)\s+/u;

/**
 * A title without its endings, by which "regiondirektör", "regiondirektörens" and
 * "Regiondirektören" are one. Other words stay other words: "regionens direktör" is none of them.
 * @param title in lower case, with single spaces
 * @example titleStem('regionala utvecklingsdirektören') // 'regional utvecklingsdirektör'
 */
export function titleStem(title: string): string {
  const words = title.replace(ARTICLE, '').split(' ');
  const preposition = words.findIndex((word) => PREPOSITION.test(word));
  const head = (preposition === -1 ? words.length : preposition) - 1;
  return words.map((word, at) => stemOf(word, at - head)).join(' ');
}

/** The title's own word is its head; adjectives before it have a definite form in -a, and what follows "för" has none. */
function stemOf(word: string, fromHead: number): string {
  if (fromHead > 0) return word;
  const stem = fromHead === 0 ? word.replace(ENDINGS, '') : word.replace(/(?<=[lkvg])a$/u, '');
  return stem.length < 3 ? word : stem;
}
