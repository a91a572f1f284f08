// "Regiondirektören" and its genitive, "sekreteraren", "dekanen": as often as they come, so that
// "dekan", which looks as if it had an ending, meets "dekanen" at the same beginning.
const ENDINGS = /(?<=\p{L}{2})(?:et?|[ns'])+$/u;
// "Vd:ns".
const AFTER_COLON = /:(?:n|en|t|et|s|ns|ens)$/u;
// "Tekniske", "tekniska", "gemensamma".
const DEFINITE = /(?<=\p{L}{2}[^aeiouyåäö\P{L}])[ae]$/u;
const DOUBLED = /(?<=[mn])[mn]$/u;
const PREPOSITION = /^(?:för|vid|i|på|inom|med|of|for)$/u;
/** What follows such a word says which of them it is: "enhetschefen hemtjänsten norr". */
const HEAD = /(?:chef|direktör|rektor|ledare|samordnare|strateg|sekreterare)(?:e?n)?$/u;
const ARTICLE = /^(?:den|the)\s+/u;

const AS_WRITTEN: ReadonlyMap<string, string> = new Map([
  ['&', 'och'],
  ['samt', 'och'],
  ['bitr', 'biträdande'],
  ['bitr.', 'biträdande'],
  ['1:e', 'förste'],
  ['1:a', 'förste'],
  ['1e', 'förste'],
  ['2:e', 'andre'],
  ['2:a', 'andre'],
  ['2e', 'andre'],
]);

/**
 * A title without its endings, by which "regiondirektör", "regiondirektörens" and
 * "Regiondirektören" are one. Other words stay other words: "regionens direktör" is none of them.
 * @param title in lower case, with single spaces
 * @example titleStem('regionala utvecklingsdirektören') // 'regional utvecklingsdirektör'
 */
export function titleStem(title: string): string {
  const words = title.replace(ARTICLE, '').split(' ');
  const preposition = words.findIndex((word) => PREPOSITION.test(word));
  const named = words.findIndex((word) => HEAD.test(word));
  const last = (preposition === -1 ? words.length : preposition) - 1;
  const head = named === -1 ? last : Math.min(named, last);
  return words.map((word, at) => stemOf(AS_WRITTEN.get(word) ?? word, at - head)).join(' ');
}

/** The title's own word is its head; adjectives before it have a definite form in -a or -e, and what follows "för" has none. */
function stemOf(word: string, fromHead: number): string {
  if (fromHead > 0) return word;
  if (fromHead === 0) return word.replace(AFTER_COLON, '').replace(ENDINGS, '');
  return word.replace(DEFINITE, '').replace(DOUBLED, '');
}
