/** One § of minutes with where it begins in the whole text; a text without § is one item. */
export type Item = { readonly from: number; readonly text: string };

export function itemsOf(text: string): Item[] {
  const starts = [...text.matchAll(/^\s*§\s*\d+/gmu)].map(({ index }) => index);
  const bounds = [...new Set(starts.length > 1 ? [0, ...starts] : [0]), text.length];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    return { from, text: text.slice(from, to) };
  });
}
