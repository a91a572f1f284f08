/**
 * Whether a word is another with a slip of the pen in it: a letter too many, too few, wrong, or two
 * that changed places; one slip in a short word, two in a longer, none in a very short.
 * @example isNear('utksat', 'utkast') // true
 */
export function isNear(word: string, other: string): boolean {
  const most = slipsIn(other.length);
  return Math.abs(word.length - other.length) <= most && slips(word, other) <= most;
}

function slipsIn(length: number): number {
  if (length <= 3) return 0;
  return length <= 5 ? 1 : 2;
}

/** The fewest slips that make one of the other, row by row of the letters of the first. */
function slips(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const changed = (row[to - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwapped =
        at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const swapped = isSwapped ? (before[to - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
