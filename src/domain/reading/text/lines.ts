/** A line where it stands; `to` is before its line break. */
export type Line = { readonly from: number; readonly to: number; readonly text: string };

export function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = { from, to: from + line.length, text: line };
    from = at.to + 1;
    return at;
  });
}
