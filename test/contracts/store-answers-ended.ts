import { beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/app/ports/store.ts';
import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import type { Draft } from '../../src/domain/assignments/draft.ts';
import type { Ending } from '../../src/domain/assignments/ending.ts';
import { ASKED_IN, change, openedFor, type OpenStore } from './change.ts';
import { newMessage } from '../../src/domain/record/message.ts';
import { aCommittee, anAssignment, aReading, DIRECTOR, SECRETARY, TEAM } from './samples.ts';
import { MARKED } from './secret-samples.ts';

const LISTED = { row: 2, notes: [], firstDue: null, closed: null, recurring: null };
const VOID: Ending = { is: 'void', reason: 'x', by: SECRETARY, at: '2026-10-01T08:00:00.000Z' };

/** What is asked of committees and assignments that have ended. */
export function storeAnswersOfEnded(open: OpenStore): void {
  describe.each(ASKED_IN)('asked of what ended, in %s', (asked) => {
    let store: Store;
    let answering: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, answering } = await openedFor(open, asked));
    });

    it('finds the committee of a channel that one which is no more has left', async () => {
      const ending = {
        id: 'ENDING1',
        from: '2026-10-01',
        to: null,
        by: { person: SECRETARY, source: 'command' },
        isDone: true,
      } as const;
      await store.commit(change('committee', aCommittee({ ending })));
      expect((await store.committeeOfChannel(TEAM, 'C01RUN'))?.id).toBe('RUNCOMMITTEE');
      await store.commit(change('committee', aCommittee({ id: 'NEWCOMMITTEE', code: 'NY' })));

      const asking = await answering();
      expect((await asking.committeeOfChannel(TEAM, 'C01RUN'))?.id).toBe('NEWCOMMITTEE');
      expect((await asking.committeeByCode(TEAM, 'RUN'))?.id).toBe('RUNCOMMITTEE');
    });

    it('finds the open ones in which something is asked of the officers', async () => {
      const { origin } = anAssignment();
      const message = newMessage(
        'ASKED|extension-asked',
        { kind: 'person', person: DIRECTOR },
        { say: 'extension-asked', assignment: 'ASKED', by: DIRECTOR },
      );
      const minutes = { ...origin, minutes: 'preliminary' } as const;
      await store.commit(change('assignment', anAssignment({ id: 'MINUTES', origin: minutes })));
      await store.commit({
        ...change('assignment', anAssignment({ id: 'ASKED', number: 2 })),
        messages: [message],
      });
      await store.commit(change('assignment', anAssignment({ id: 'QUIET', number: 3 })));
      const ended = { id: 'ENDED', number: 4, origin: minutes, ending: VOID };
      await store.commit(change('assignment', anAssignment(ended)));

      const found = await (await answering()).openAskingOfficers('RUNCOMMITTEE');
      expect(found.map(({ id }) => id).toSorted()).toEqual(['ASKED', 'MINUTES']);
    });

    it('finds what the diary of a committee lacks', async () => {
      const at = '2026-12-16T08:00:00.000Z';
      const closed = { ...VOID, is: 'closed', paragraph: '§ 87', meeting: 'DEC' } as const;
      const handedOver = { by: VOID.by, at, receipt: null };
      const receipt = { by: VOID.by, at, number: 'RS 2026/1', day: '2026-12-16' };
      const given = [
        anAssignment({ id: 'CLOSED1', number: 2, ending: closed }),
        anAssignment({ id: 'OPEN1', number: 3 }),
        anAssignment({ id: 'WAITS1', number: 4, diary: [handedOver] }),
        anAssignment({ id: 'VOID1', number: 5, ending: VOID }),
        anAssignment({ id: 'IN1', number: 6, ending: closed, diary: [{ ...handedOver, receipt }] }),
      ];
      for (const each of given) await store.commit(change('assignment', each));

      const found = await (await answering()).awaitingDiary('RUNCOMMITTEE');
      expect(found.map(({ id }) => id).toSorted()).toEqual(['CLOSED1', 'WAITS1']);
    });

    it('finds what was not weeded of a kind and ended in a month or before', async () => {
      const ended = (at: string): Ending => ({ ...VOID, at });
      const left = { copies: [], quoting: [], words: [] };
      const weeded = [{ kind: 'drafts', run: 'RUN1', at: VOID.at, count: 0, left }] as const;
      const given = [
        anAssignment({ id: 'OLD1', number: 2, ending: ended('1999-01-02T08:00:00.000Z') }),
        anAssignment({ id: 'OCT1', number: 3, ending: VOID }),
        anAssignment({ id: 'NOV1', number: 4, ending: ended('2026-11-01T08:00:00.000Z') }),
        anAssignment({ id: 'WEEDED1', number: 5, ending: VOID, weeded }),
        anAssignment({ id: 'OPEN1', number: 6 }),
      ];
      for (const each of given) await store.commit(change('assignment', each));

      const asking = await answering();
      const drafts = await asking.endedToWeed('RUNCOMMITTEE', 'drafts', '2026-10');
      const updates = await asking.endedToWeed('RUNCOMMITTEE', 'updates', '2026-11');
      expect(drafts.map(({ id }) => id).toSorted()).toEqual(['OCT1', 'OLD1']);
      expect(updates.map(({ id }) => id).toSorted()).toEqual(['NOV1', 'OCT1', 'OLD1', 'WEEDED1']);
    });

    it('finds what was read in a month or before and is not weeded', async () => {
      const given = [
        aReading({ id: 'SEP1', at: '2026-09-29T08:00:00.000Z' }),
        aReading({ id: 'NOV1', at: '2026-11-29T08:00:00.000Z' }),
        aReading({ id: 'GONE1', at: '2026-09-29T08:00:00.000Z', weededAt: VOID.at }),
      ];
      for (const each of given) await store.commit(change('reading', each));

      const found = await (await answering()).readingsToWeed('RUNCOMMITTEE', '2026-10');
      expect(found.map(({ id }) => id)).toEqual(['SEP1']);
    });

    it('knows whose the copy of a draft is, also of what is secret, until it is weeded', async () => {
      const path = 'TSANDBOX/files/ab/ab';
      const file = { name: 'mål.docx', size: 3, sha256: 'ab', path, slackFile: 'F1' };
      const nothing = { receivedOn: null, message: null, late: null } as const;
      const draft: Draft = {
        ...nothing,
        version: 1,
        by: DIRECTOR,
        at: VOID.at,
        content: { kind: 'file', ...file },
        review: { is: 'submitted' },
      };
      const left = { copies: [], quoting: [], words: [] };
      const weeded = [{ kind: 'drafts', run: 'RUN1', at: VOID.at, count: 1, left }] as const;
      const given = [
        anAssignment({ id: 'HAS1', number: 2, drafts: [draft] }),
        anAssignment({ id: 'SECRET1', number: 3, drafts: [draft], secrecy: MARKED }),
        anAssignment({ id: 'WEEDED1', number: 4, drafts: [draft], weeded, ending: VOID }),
      ];
      for (const each of given) await store.commit(change('assignment', each));

      const found = await (await answering()).assignmentsWithCopy(TEAM, path);
      expect(found.map(({ id }) => id).toSorted()).toEqual(['HAS1', 'SECRET1']);
    });

    it('finds what came of a list and has ended', async () => {
      const origin = { ...anAssignment().origin, listed: LISTED };
      const given = [
        anAssignment({ id: 'CLOSED1', number: 2, origin, ending: VOID }),
        anAssignment({ id: 'OPEN1', number: 3, origin }),
        anAssignment({ id: 'OTHER1', number: 4, ending: VOID }),
      ];
      for (const each of given) await store.commit(change('assignment', each));

      const found = await (await answering()).closedOfLists('RUNCOMMITTEE');
      expect(found.map(({ id }) => id)).toEqual(['CLOSED1']);
    });

    it('answers with a part of what has ended in a committee, the newest first', async () => {
      for (const [at, id] of ['E1', 'E2', 'E3', 'E4'].entries())
        await store.commit(
          change('assignment', anAssignment({ id, number: at + 2, ending: VOID })),
        );
      await store.commit(change('assignment', anAssignment({ id: 'OPEN1', number: 9 })));

      const part = { from: 1, most: 2 };
      const found = await (await answering()).endedOfCommittee('RUNCOMMITTEE', part);
      expect(found.records.map(({ id }) => id)).toEqual(['E3', 'E2']);
      expect(found.count).toBe(4);
    });

    it('answers with what anybody may read of a committee, and with nothing else', async () => {
      const { origin } = anAssignment();
      const confirmed = { ...origin, minutes: 'confirmed' } as const;
      const closed = { ...VOID, is: 'closed', paragraph: '§ 87', meeting: 'DEC' } as const;
      const given: Partial<Assignment>[] = [
        { id: 'OPEN1', origin: confirmed },
        { id: 'CLOSED1', origin: confirmed, ending: closed },
        { id: 'OPEN2', origin: confirmed },
        { id: 'VOID1', origin: confirmed, ending: VOID },
        { id: 'SECRET1', origin: confirmed, secrecy: MARKED },
        { id: 'DRAFTED1', origin: { ...origin, minutes: 'preliminary' } },
        { id: 'UNKNOWN1' },
      ];
      for (const [at, each] of given.entries())
        await store.commit(change('assignment', anAssignment({ ...each, number: at + 2 })));

      const asking = await answering();
      const found = async (which: 'all' | 'open' | 'closed', from: number) => {
        const part = await asking.publicOfCommittee('RUNCOMMITTEE', { which, from, most: 2 });
        return [part.records.map(({ id }) => id), part.count];
      };

      expect(await found('all', 0)).toEqual([['OPEN2', 'OPEN1'], 3]);
      expect(await found('all', 2)).toEqual([['CLOSED1'], 3]);
      expect(await found('open', 0)).toEqual([['OPEN2', 'OPEN1'], 2]);
      expect(await found('closed', 0)).toEqual([['CLOSED1'], 1]);
    });

    it('answers with what ended in a month, by the day that a list gave where it gave one', async () => {
      const before = (on: string | null): Ending => ({
        is: 'closed-before',
        words: 'Klart',
        on,
        by: VOID.by,
        at: VOID.at,
      });
      const given = [
        anAssignment({ id: 'VOID1', number: 2, ending: VOID }),
        anAssignment({ id: 'LISTED1', number: 3, ending: before('2024-02-29') }),
        anAssignment({ id: 'LISTED2', number: 4, ending: before(null) }),
        anAssignment({ id: 'OPEN1', number: 5 }),
      ];
      for (const each of given) await store.commit(change('assignment', each));

      const asking = await answering();
      const ofMonth = async (committee: string, month: string) =>
        (await asking.endedInMonth(committee, month)).map(({ id }) => id).toSorted();

      expect(await ofMonth('RUNCOMMITTEE', VOID.at.slice(0, 7))).toEqual(['LISTED2', 'VOID1']);
      expect(await ofMonth('RUNCOMMITTEE', '2024-02')).toEqual(['LISTED1']);
      expect(await ofMonth('RUNCOMMITTEE', '2024-03')).toEqual([]);
      expect(await ofMonth('OTHERCOMMITTEE', '2024-02')).toEqual([]);
    });

    it('gives all of a committee page by page, those that have ended too', async () => {
      for (const number of [2, 3, 4, 5]) {
        const ending = number % 2 === 0 ? VOID : null;
        const one = anAssignment({ id: `PAGED${number}`, number, ending });
        await store.commit(change('assignment', one));
      }

      const asking = await answering();
      const page = async (after: string | null, most: number) =>
        (await asking.assignmentsOfCommittee('RUNCOMMITTEE', { after, most })).map(({ id }) => id);

      expect(await page(null, 2)).toEqual(['PAGED2', 'PAGED3']);
      expect(await page('PAGED3', 2)).toEqual(['PAGED4', 'PAGED5']);
      expect(await page('PAGED5', 2)).toEqual([]);
      expect(await asking.countOfCommittee('RUNCOMMITTEE')).toBe(4);
      expect(await asking.countOfCommittee('OTHERCOMMITTEE')).toBe(0);
    });
  });
}
