import type { Assignment } from '../../domain/assignments/assignment.ts';
import { mayBeRead } from '../papers/may-be-read.ts';
import type { Ports } from '../ports/ports.ts';

const MOST_ON_A_PAGE = 100;

/**
 * A committee's assignments one after the other, read page by page: no more than a page of them is
 * held for it, however many there are.
 */
export async function* assignmentsByPage(
  { store }: Pick<Ports, 'store'>,
  committee: string,
  tellOfPage: (soFar: number) => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Assignment> {
  let after: string | null = null;
  for (let soFar = 0; ;) {
    const page: readonly Assignment[] = await store.assignmentsOfCommittee(committee, {
      after,
      most: MOST_ON_A_PAGE,
    });
    for (const assignment of page) yield mayBeRead(assignment, { is: 'export' });
    soFar += page.length;
    after = page.at(-1)?.id ?? null;
    if (after === null) return;
    await tellOfPage(soFar);
  }
}
