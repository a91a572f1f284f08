/** One page of a longer list, and what to ask the next one with; empty when it was the last. */
export type Page<Item> = { items: readonly Item[]; next: string };

const PREFIX = 'offset:';

/** @param cursor from the page before, or empty */
export function pageOf<Item>(all: readonly Item[], cursor: string, limit: number): Page<Item> {
  const from = offsetOf(cursor);
  const to = from + limit;
  return { items: all.slice(from, to), next: to < all.length ? cursorAt(to) : '' };
}

function cursorAt(offset: number): string {
  return Buffer.from(`${PREFIX}${offset}`).toString('base64');
}

function offsetOf(cursor: string): number {
  const decoded = Buffer.from(cursor, 'base64').toString();
  return decoded.startsWith(PREFIX) ? Number(decoded.slice(PREFIX.length)) || 0 : 0;
}

export const nextPage = (next: string) => ({ response_metadata: { next_cursor: next } });
