import { beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/app/ports/store.ts';
import { ASKED_IN, change, openedFor, type OpenStore } from './change.ts';
import { anAssignment, SECRETARY } from './samples.ts';

const TEAM = 'TPAGES';
const VOID = { is: 'void', reason: 'x', by: SECRETARY, at: '2026-10-01T08:00:00.000Z' } as const;

/** What is asked of all assignments, page by page. */
export function storeAnswersByPages(open: OpenStore): void {
  describe.each(ASKED_IN)('asked by pages, in %s', (asked) => {
    let store: Store;
    let answering: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, answering } = await openedFor(open, asked));
      for (const number of [3, 1, 5, 2, 4]) {
        const ending = number === 2 ? VOID : null;
        await store.commit(change('assignment', anAssignment({ team: TEAM, number, ending })));
      }
      await store.commit(change('assignment', anAssignment({ number: 9 })));
    });

    it('answers with each of a team once, in the order of their ids, ended or not', async () => {
      const asking = await answering();
      const found: string[] = [];
      for (let page = await asking.assignmentsAfter(TEAM, null, 2); page.length > 0;) {
        found.push(...page.map(({ id }) => id));
        page = await asking.assignmentsAfter(TEAM, found.at(-1) ?? null, 2);
      }

      expect(found).toEqual([1, 2, 3, 4, 5].map((number) => `ASSIGNMENT${number}`));
    });

    it('goes on after one that is not there, and ends after the last', async () => {
      const asking = await answering();

      const rest = await asking.assignmentsAfter(TEAM, 'ASSIGNMENT3X', 10);
      expect(rest.map(({ number }) => number)).toEqual([4, 5]);
      expect(await asking.assignmentsAfter(TEAM, 'ASSIGNMENT5', 10)).toEqual([]);
      expect(await asking.assignmentsAfter('TNOBODY', null, 10)).toEqual([]);
    });
  });
}
