// Swedish inflection: the definite form, the plural and the genitive, and those of adjectives; of
// English the plural and the genitive. The longest first.
const ENDINGS =
  /(?<=\p{L}{3})(?:arnas|ernas|ornas|arna|erna|orna|ade|ad|at|an|en|et|ar|er|or|na|['’]s|[aes]|(?<=[iouyåäöé])n)$/u;

/** `policy` and `policies`, which lose their ending to an i. */
const LAST_Y = /y$/u;

/**
 * A word without its endings, by which "strategi", "strategin", "strategiernas" are one. As often as
 * they come, so that "budget", which looks as if it had an ending, meets "budgeten" at the same
 * beginning. It is compared, never shown or stored.
 * @param word in lower case
 */
export function wordStem(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = stem.replace(ENDINGS, '');
    if (shorter === stem) return stem.replace(LAST_Y, 'i');
    stem = shorter;
  }
}
