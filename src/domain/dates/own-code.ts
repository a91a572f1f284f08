/** What may stand before a committee's code where it means its meeting. */
const LEAD = String.raw`(?:till|inför|för|vid|på|före|innan|senast|nästa|kommande|to|for|at|by|before|next)`;

/** The words with the committee's own code in capitals where it may mean a meeting: "till run i aug". */
export function withOwnCode(words: string, code: string): string {
  // A code is letters and digits alone, so that no sign of it is a pattern's.
  const small = new RegExp(String.raw`(?<=(?:^|\s)${LEAD}\s+)${code}(?=\s|[.:]?$|[-:])`, 'giu');
  return /^[\p{L}\p{N}]+$/u.test(code) ? words.replaceAll(small, code) : words;
}
