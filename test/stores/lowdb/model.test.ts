import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Ending } from '../../../src/domain/assignments/ending.ts';
import { change } from '../../contracts/change.ts';
import { aCard, anAssignment, anEntry, SECRETARY, sentAs } from '../../contracts/samples.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';
import { answersOf, answersOfModel, type Model, outcomeIn } from '../support/model.ts';

const IDS = ['A', 'B', 'C'];
const ENDED: Ending = { is: 'void', reason: 'fel', by: SECRETARY, at: '2026-10-01T08:00:00.000Z' };

/** Somebody's attempt to change one of three assignments, sometimes on a wrong version. */
const attempt = fc.record({
  id: fc.constantFrom(...IDS),
  wrongBy: fc.constantFrom(0, 0, 0, 0, -1, 1),
  reopenFirst: fc.constantFrom(false, false, false, true),
  sending: fc.constantFrom(aCard('A').sending, sentAs('1.0'), sentAs('2.0')),
  facts: fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    wakeOn: fc.constantFrom(null, '2026-11-03', '2026-11-10', '2026-12-01'),
    ending: fc.constantFrom(null, ENDED),
    due: fc.constantFrom(
      { kind: 'meeting', meeting: 'MEETINGDEC' } as const,
      { kind: 'none' } as const,
    ),
  }),
});

it('does what a plain list would do, whatever is committed and however often it is reopened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 20 }), async (attempts) => {
      const folder = await dataFolder();
      let store = await openedStore(folder);
      let model: Model = [];

      for (const { id, wrongBy, reopenFirst, sending, facts } of attempts) {
        if (reopenFirst) {
          await store.close();
          store = await openedStore(folder);
        }
        const stored = model.find((each) => each.id === id);
        const version = Math.max(0, (stored?.version ?? 0) + wrongBy);
        const record = anAssignment({ ...facts, id, version });
        const added = { history: [anEntry()], messages: [aCard(id, { sending })] };
        const written = await store.commit(change('assignment', record, added));

        expect(written).toEqual(outcomeIn(model, record, added));
        if (written.ok) model = [...model.filter((each) => each.id !== id), written.record];
        expect(await answersOf(store, IDS)).toEqual(answersOfModel(model));
      }
      await store.close();
    }),
    { numRuns: 60 },
  );
});
