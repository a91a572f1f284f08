/**
 * Whether a word is another but for one slip of the pen: a letter too many, one too few, another
 * letter, or two that changed places.
 * @example isOneSlip('decmber', 'december') // true
 */
export function isOneSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  const at = firstDifference(written, meant);
  const [one, other] = [written.slice(at), meant.slice(at)];
  return (
    one.slice(1) === other ||
    one === other.slice(1) ||
    one.slice(1) === other.slice(1) ||
    (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
