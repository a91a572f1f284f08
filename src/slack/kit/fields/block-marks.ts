const MARK = /~(\d+)$/;

/** A block's id without the mark that a form got when it was brought back. */
export function unmarked(block: string): string {
  return block.replace(MARK, '');
}

/** The same block in a form that is brought back: Slack keeps what was filled in for a known id. */
export function markedAnew(block: string): string {
  const times = Number(MARK.exec(block)?.[1] ?? 0);
  return `${unmarked(block)}~${times + 1}`;
}

/** @param values a view's `state.values` */
export function unmarkedValues(values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).map(([block, value]) => [unmarked(block), value]),
  );
}
