import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Ports } from '../ports/ports.ts';

const MOST_ON_A_PAGE = 100;

/** A workspace's assignments one after the other; no more than a page of them is held for it. */
export async function* everyAssignment(
  { store }: Pick<Ports, 'store'>,
  team: string,
): AsyncGenerator<Assignment> {
  for (let after: string | null = null; ;) {
    const page: readonly Assignment[] = await store.assignmentsAfter(team, after, MOST_ON_A_PAGE);
    yield* page;
    after = page.at(-1)?.id ?? null;
    if (after === null) return;
  }
}
