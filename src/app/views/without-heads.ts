import type { Assignment } from '../../domain/assignments/assignment.ts';

/**
 * For a list of what is open: a standing assignment is there by its occurrences, and stands itself
 * only where none of them does.
 */
export function withoutHeads(open: readonly Assignment[]): readonly Assignment[] {
  const heads = new Set(open.flatMap(({ occurrence }) => occurrence?.head.id ?? []));
  return open.filter(({ id }) => !heads.has(id));
}
