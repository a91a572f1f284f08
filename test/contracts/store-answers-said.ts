import { beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/app/ports/store.ts';
import { ASKED_IN, change, openedFor, type OpenStore } from './change.ts';
import { anAssignment, aSaid } from './samples.ts';

/** What is asked of what messages said, and of those that are to be shown anew. */
export function storeAnswersOfSaid(open: OpenStore): void {
  describe.each(ASKED_IN)('asked what was said, in %s', (asked) => {
    let store: Store;
    let answering: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, answering } = await openedFor(open, asked));
    });

    it('finds what was said about an assignment, and no longer what says nothing of it', async () => {
      const also = { assignment: 'ASSIGNMENT2', shown: '' };
      await store.commit(change('said', aSaid()));
      await store.commit(change('said', aSaid({ id: 'SAID2', about: [also] })));
      await store.commit(change('said', aSaid({ id: 'SAID3', about: [...aSaid().about, also] })));
      await store.commit(change('said', aSaid({ id: 'SAID2', version: 1, about: [] })));

      const asking = await answering();
      const about = async (id: string) => (await asking.saidAbout(id)).map((said) => said.id);
      expect((await about('ASSIGNMENT1')).toSorted()).toEqual(['SAID1', 'SAID3']);
      expect(await about('ASSIGNMENT2')).toEqual(['SAID3']);
      expect(await asking.find('said', 'SAID2')).toMatchObject({ text: 'God morgon!', about: [] });
    });

    it('finds the assignments of which messages elsewhere are to be shown anew', async () => {
      await store.commit(change('assignment', anAssignment({ toShow: ['SAID1'] })));
      await store.commit(change('assignment', anAssignment({ number: 2 })));

      const asking = await answering();
      expect((await asking.assignmentsToShow()).map(({ id }) => id)).toEqual(['ASSIGNMENT1']);
    });
  });
}
