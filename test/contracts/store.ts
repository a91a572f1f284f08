import { beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/app/ports/store.ts';
import { change, type OpenStore } from './change.ts';
import {
  aCard,
  aCommittee,
  aFinding,
  anAssignment,
  anEntry,
  aReading,
  sentAs,
  TEAM,
} from './samples.ts';
import { storeAnswersOfEnded } from './store-answers-ended.ts';
import { storeAnswersByPages } from './store-answers-pages.ts';
import { storeAnswersOfSaid } from './store-answers-said.ts';
import { storeAnswers } from './store-answers.ts';

/** What every store must do, wherever it keeps its records. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name}: the contract of every store`, () => {
    commits(open);
    numbers(open);
    storeAnswers(open);
    storeAnswersOfSaid(open);
    storeAnswersOfEnded(open);
    storeAnswersByPages(open);
  });
}

function commits(open: OpenStore): void {
  describe('a commit', () => {
    let store: Store;
    let reopen: () => Promise<Store>;
    beforeEach(async () => ({ store, reopen } = await open()));

    it('keeps a new record as its first version', async () => {
      const written = await store.commit(change('assignment', anAssignment()));

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      expect(written).toEqual({ ok: true, record: { ...anAssignment(), version: 1 } });
      expect(kept).toEqual({ ...anAssignment(), version: 1 });
    });

    it('counts the versions up', async () => {
      await store.commit(change('assignment', anAssignment()));

      const second = await store.commit(
        change('assignment', anAssignment({ version: 1, deliverable: 'en plan' })),
      );

      expect(second).toMatchObject({ ok: true, record: { version: 2, deliverable: 'en plan' } });
    });

    it('refuses as stale what was decided on an older version, and changes nothing', async () => {
      await store.commit(change('assignment', anAssignment()));

      const late = change('assignment', anAssignment({ deliverable: 'för sent' }), { expected: 0 });
      const early = change('assignment', anAssignment({ deliverable: 'för tidigt' }), {
        expected: 2,
      });

      expect(await store.commit(late)).toEqual({ ok: false, why: 'stale' });
      expect(await store.commit(early)).toEqual({ ok: false, why: 'stale' });
      expect(await store.find('assignment', 'ASSIGNMENT1')).toEqual({
        ...anAssignment(),
        version: 1,
      });
    });

    it('refuses as stale a later version of a record that never was', async () => {
      const written = await store.commit(change('assignment', anAssignment(), { expected: 3 }));

      expect(written).toEqual({ ok: false, why: 'stale' });
    });

    it('lets one of 101 simultaneous changes through, and loses none that it acknowledged', async () => {
      await store.commit(change('assignment', anAssignment()));

      const outcomes = await Promise.all(
        Array.from({ length: 101 }, (_, each) =>
          store.commit(
            change('assignment', anAssignment({ version: 1 }), {
              history: [anEntry({ id: `ENTRY${each}` })],
            }),
          ),
        ),
      );

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      const through = outcomes.flatMap((written, each) => (written.ok ? [`ENTRY${each}`] : []));
      expect(through).toHaveLength(1);
      expect(kept?.history.map(({ id }) => id)).toEqual(through);
    });

    it('keeps 101 records that are committed at the same time', async () => {
      const all = Array.from({ length: 101 }, (_, each) => anAssignment({ number: each + 1 }));

      await Promise.all(all.map((record) => store.commit(change('assignment', record))));

      expect(await (await reopen()).openOfCommittee('RUNCOMMITTEE')).toHaveLength(101);
    });

    it('appends to the stored history and takes none from the record', async () => {
      await store.commit(
        change('assignment', anAssignment(), { history: [anEntry({ id: 'FIRST' })] }),
      );

      await store.commit(
        change('assignment', anAssignment({ version: 1, history: [anEntry({ id: 'FORGED' })] }), {
          history: [anEntry({ id: 'SECOND' })],
        }),
      );

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      expect(kept?.history.map(({ id }) => id)).toEqual(['FIRST', 'SECOND']);
    });

    it('puts messages in place by their keys and keeps the others', async () => {
      const card = aCard('ASSIGNMENT1');
      const other = aCard('ASSIGNMENT1', { key: 'other' });
      await store.commit(change('assignment', anAssignment(), { messages: [card, other] }));

      const sent = aCard('ASSIGNMENT1', { sending: sentAs('17.1') });
      const third = aCard('ASSIGNMENT1', { key: 'third' });
      await store.commit(
        change('assignment', anAssignment({ version: 1 }), { messages: [third, sent] }),
      );

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      expect(kept?.messages).toEqual([sent, other, third]);
    });

    it('keeps the old and the new value of a change as they are', async () => {
      const from = { holder: ['Regiondirektören'], days: 3, none: null };

      await store.commit(change('assignment', anAssignment(), { history: [anEntry({ from })] }));

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      expect(kept?.history[0]?.from).toEqual(from);
    });

    it('keeps a reading with what was found in it', async () => {
      const reading = aReading({ findings: [aFinding()], state: 'confirming' });

      await store.commit(change('reading', reading));

      expect(await (await reopen()).find('reading', 'READING1')).toEqual({
        ...reading,
        version: 1,
      });
    });

    it('keeps what was written to the letter', async () => {
      const wording = 'Å\u00a0ä “ö” \ud83d\udcc4\n\n\t§ 87 \\ "citat" \u2028 e\u0301';

      await store.commit(change('assignment', anAssignment({ wording })));

      const kept = await (await reopen()).find('assignment', 'ASSIGNMENT1');
      expect(kept?.wording).toBe(wording);
    });

    it.each([
      ['code', { channel: 'C02' }],
      ['channel', { code: 'KS' }],
    ])('refuses a committee whose %s is taken', async (_what, other) => {
      await store.commit(change('committee', aCommittee()));

      const written = await store.commit(
        change('committee', aCommittee({ id: 'SECOND', ...other })),
      );

      expect(written).toEqual({ ok: false, why: 'taken' });
      expect(await store.committees(TEAM)).toHaveLength(1);
    });

    it('lets another workspace have the same code', async () => {
      await store.commit(change('committee', aCommittee()));

      const written = await store.commit(
        change('committee', aCommittee({ id: 'SECOND', team: 'TOTHER' })),
      );

      expect(written.ok).toBe(true);
    });

    it('lets one of two committees have a code that both ask for in the same instant', async () => {
      const outcomes = await Promise.all(
        ['FIRST', 'SECOND'].map((id) =>
          store.commit(change('committee', aCommittee({ id, channel: id }))),
        ),
      );

      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('refuses an assignment whose number is taken in its committee', async () => {
      await store.commit(change('assignment', anAssignment({ number: 12 })));

      const same = await store.commit(change('assignment', anAssignment({ id: 'B', number: 12 })));
      const elsewhere = await store.commit(
        change('assignment', anAssignment({ id: 'C', committee: 'OTHER', number: 12 })),
      );

      expect(same).toEqual({ ok: false, why: 'taken' });
      expect(elsewhere.ok).toBe(true);
    });
  });
}

function numbers(open: OpenStore): void {
  describe('a number', () => {
    let store: Store;
    let reopen: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, reopen } = await open());
      await store.commit(change('committee', aCommittee()));
    });

    it('counts from 1 in each committee', async () => {
      await store.commit(change('committee', aCommittee({ id: 'KS', code: 'KS', channel: 'C02' })));

      const given = [
        await store.reserveNumber('RUNCOMMITTEE'),
        await store.reserveNumber('RUNCOMMITTEE'),
        await store.reserveNumber('KS'),
      ];

      expect(given).toEqual([1, 2, 1]);
    });

    it('is given once, however many ask in the same instant', async () => {
      const given = await Promise.all(
        Array.from({ length: 101 }, () => store.reserveNumber('RUNCOMMITTEE')),
      );

      expect(new Set(given).size).toBe(101);
    });

    it('is not given again by the next process, used or not', async () => {
      const before = await Promise.all(
        Array.from({ length: 25 }, () => store.reserveNumber('RUNCOMMITTEE')),
      );

      const after = await (await reopen()).reserveNumber('RUNCOMMITTEE');

      expect(after).toBeGreaterThan(Math.max(...before));
    });

    it('is never one that an assignment bears already', async () => {
      await store.commit(change('assignment', anAssignment({ number: 40 })));

      expect(await (await reopen()).reserveNumber('RUNCOMMITTEE')).toBeGreaterThan(40);
    });
  });
}
