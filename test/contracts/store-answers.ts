import { beforeEach, describe, expect, it } from 'vitest';

import type { Store } from '../../src/app/ports/store.ts';
import type { Ending } from '../../src/domain/assignments/ending.ts';
import { ownerKeys } from '../../src/domain/assignments/desk-keys.ts';
import { newMessage } from '../../src/domain/record/message.ts';
import { ASKED_IN, change, openedFor, type OpenStore } from './change.ts';
import {
  aCard,
  aCommittee,
  aDigest,
  aFeed,
  anAssignment,
  aReading,
  aWorkspace,
  somePreferences,
  DIRECTOR,
  SECRETARY,
  sentAs,
  TEAM,
} from './samples.ts';

const VOID: Ending = {
  is: 'void',
  reason: 'fel ärende',
  by: SECRETARY,
  at: '2026-10-01T08:00:00.000Z',
};

/** Every question of the port, asked of the process that wrote and of the one after it. */
export function storeAnswers(open: OpenStore): void {
  describe.each(ASKED_IN)('asked in %s', (asked) => {
    let store: Store;
    let answering: () => Promise<Store>;
    beforeEach(async () => {
      ({ store, answering } = await openedFor(open, asked));
    });

    it('finds a calendar by its owner and by its secret, and by no older one', async () => {
      const [first, second] = ['a'.repeat(43), 'b'.repeat(43)];
      await store.commit(change('feed', aFeed({ secret: first })));
      await store.commit(change('feed', aFeed({ version: 1, secret: second })));
      await store.commit(change('feed', aFeed({ id: 'FEED2', committee: null })));

      const asking = await answering();
      expect((await asking.feedWithSecret(second))?.id).toBe('FEED1');
      expect(await asking.feedWithSecret(first)).toBeNull();
      expect((await asking.feedOf(DIRECTOR, 'RUNCOMMITTEE'))?.secret).toBe(second);
      expect((await asking.feedOf(DIRECTOR, null))?.id).toBe('FEED2');
      expect(await asking.feedOf(SECRETARY, null)).toBeNull();
      expect(await asking.commit(change('feed', aFeed({ id: 'FEED3', committee: null })))).toEqual({
        ok: false,
        why: 'taken',
      });
    });

    it('finds nothing where nothing is kept', async () => {
      const asking = await answering();

      expect(await asking.find('assignment', 'NOBODY')).toBeNull();
      expect(await asking.committees(TEAM)).toEqual([]);
      expect(await asking.committeeByCode(TEAM, 'RUN')).toBeNull();
      expect(await asking.assignmentByNumber('RUNCOMMITTEE', 1)).toBeNull();
      expect(await asking.dueUntil('9999-12-31')).toEqual([]);
      expect(await asking.waiting()).toEqual([]);
    });

    it('finds a committee by its code and by its channel, in its workspace alone', async () => {
      await store.commit(change('committee', aCommittee()));

      const asking = await answering();
      expect((await asking.committeeByCode(TEAM, 'RUN'))?.id).toBe('RUNCOMMITTEE');
      expect((await asking.committeeOfChannel(TEAM, 'C01RUN'))?.id).toBe('RUNCOMMITTEE');
      expect(await asking.committeeByCode('TOTHER', 'RUN')).toBeNull();
      expect(await asking.committeeOfChannel('TOTHER', 'C01RUN')).toBeNull();
    });

    it('finds a committee under its new code and channel only', async () => {
      await store.commit(change('committee', aCommittee()));
      await store.commit(
        change('committee', aCommittee({ version: 1, code: 'RU', channel: 'C09' })),
      );

      const asking = await answering();
      expect(await asking.committeeByCode(TEAM, 'RUN')).toBeNull();
      expect(await asking.committeeOfChannel(TEAM, 'C01RUN')).toBeNull();
      expect((await asking.committeeByCode(TEAM, 'RU'))?.id).toBe('RUNCOMMITTEE');
    });

    it('finds an assignment by its number, closed or not', async () => {
      await store.commit(change('assignment', anAssignment({ number: 7, ending: VOID })));

      const asking = await answering();
      expect((await asking.assignmentByNumber('RUNCOMMITTEE', 7))?.label).toBe('RUN-7');
      expect(await asking.assignmentByNumber('OTHER', 7)).toBeNull();
    });

    it('finds all assignments of a case, closed or not', async () => {
      await store.commit(change('assignment', anAssignment({ number: 1 })));
      await store.commit(
        change('assignment', anAssignment({ number: 2, ending: VOID, wakeOn: null })),
      );
      await store.commit(
        change(
          'assignment',
          anAssignment({ number: 3, origin: { ...anAssignment().origin, caseNumber: null } }),
        ),
      );

      const found = await (await answering()).assignmentsOfCase(TEAM, 'RUN/516/2020');

      expect(found.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('finds an assignment by the message that heads its thread', async () => {
      await store.commit(
        change('assignment', anAssignment(), {
          messages: [aCard('ASSIGNMENT1', { sending: sentAs('17.2') })],
        }),
      );

      const asking = await answering();
      expect((await asking.assignmentOfMessage('C01RUN', '17.2'))?.number).toBe(1);
      expect(await asking.assignmentOfMessage('C02', '17.2')).toBeNull();
      expect(await asking.assignmentOfMessage('C01RUN', '17.3')).toBeNull();
    });

    it('finds it by the reply that it reacts to, also before the reaction stands there', async () => {
      const on = { channel: 'C01RUN', ts: '19.1' };
      const to = { kind: 'channel', channel: 'C01RUN', thread: null } as const;
      const reaction = newMessage('memo', to, { say: 'reaction', name: 'memo', on });
      await store.commit(change('assignment', anAssignment(), { messages: [reaction] }));

      expect((await (await answering()).assignmentOfMessage('C01RUN', '19.1'))?.number).toBe(1);
    });

    it('still finds it by a card that was posted anew', async () => {
      const replaces = { channel: 'C01RUN', ts: '17.2' };
      await store.commit(
        change('assignment', anAssignment(), {
          messages: [aCard('ASSIGNMENT1', { sending: sentAs('18.0'), replaces })],
        }),
      );

      const asking = await answering();
      expect((await asking.assignmentOfMessage('C01RUN', '17.2'))?.number).toBe(1);
      expect((await asking.assignmentOfMessage('C01RUN', '18.0'))?.number).toBe(1);
    });

    it('answers with what is open of an owner: the holder and the participants in force', async () => {
      const given = {
        scope: { is: 'whole' },
        part: null,
        givenBy: DIRECTOR,
        from: '2026-10-01',
      } as const;
      const participants = [
        { ...given, person: { team: TEAM, user: 'U04HAN' }, to: null },
        { ...given, person: { team: TEAM, user: 'U09OLD' }, to: '2026-10-02' },
      ];
      const shared = anAssignment({ number: 1, participants });
      await store.commit(change('assignment', shared));
      await store.commit(change('assignment', anAssignment({ number: 2, ending: VOID })));

      const asking = await answering();
      const [office = '', officer = ''] = ownerKeys(shared);
      expect((await asking.openOf([office])).map(({ number }) => number)).toEqual([1]);
      expect((await asking.openOf([officer])).map(({ number }) => number)).toEqual([1]);
      expect(await asking.openOf([office, officer])).toHaveLength(1);
      expect(await asking.openOf([`person|${TEAM}|U09OLD`])).toEqual([]);
      expect(await asking.openOf([])).toEqual([]);
    });

    it('answers with what is open of a meeting and of a committee', async () => {
      const due = { kind: 'date', day: '2026-12-01' } as const;
      await store.commit(change('assignment', anAssignment({ number: 1 })));
      await store.commit(change('assignment', anAssignment({ number: 2, due })));
      await store.commit(change('assignment', anAssignment({ number: 3 })));
      await store.commit(
        change('assignment', anAssignment({ number: 3, version: 1, ending: VOID })),
      );

      const asking = await answering();
      const ofMeeting = await asking.openOfMeeting('MEETINGDEC');
      const ofCommittee = await asking.openOfCommittee('RUNCOMMITTEE');
      expect(ofMeeting.map(({ number }) => number)).toEqual([1]);
      expect(ofCommittee.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('answers with what is due until a day, soonest first', async () => {
      const wakeOns = ['2026-11-20', null, '2026-11-03', '2026-11-21', '2026-11-10'];
      for (const [index, wakeOn] of wakeOns.entries())
        await store.commit(change('assignment', anAssignment({ number: index + 1, wakeOn })));

      const due = await (await answering()).dueUntil('2026-11-20');

      expect(due.map(({ wakeOn }) => wakeOn)).toEqual(['2026-11-03', '2026-11-10', '2026-11-20']);
    });

    it('asks no more for what has been put off or has nothing to come', async () => {
      await store.commit(change('assignment', anAssignment({ number: 1 })));
      await store.commit(change('assignment', anAssignment({ number: 2 })));
      await store.commit(
        change('assignment', anAssignment({ number: 1, version: 1, wakeOn: '2026-12-01' })),
      );
      await store.commit(
        change('assignment', anAssignment({ number: 2, version: 1, wakeOn: null })),
      );

      expect(await (await answering()).dueUntil('2026-11-30')).toEqual([]);
    });

    it('finds a digest by its person and day, of which there is one', async () => {
      await store.commit(change('digest', aDigest()));

      const asking = await answering();
      const second = await asking.commit(change('digest', aDigest({ id: 'DIGEST2' })));
      expect(second).toEqual({ ok: false, why: 'taken' });
      expect((await asking.digestOf(DIRECTOR, '2026-11-10'))?.id).toBe('DIGEST1');
      expect(await asking.digestOf(SECRETARY, '2026-11-10')).toBeNull();
      expect(await asking.digestOf(DIRECTOR, '2026-11-11')).toBeNull();
    });

    it('finds how a person wants to be reminded, of which there is one record', async () => {
      await store.commit(change('preferences', somePreferences()));

      const asking = await answering();
      const second = await asking.commit(
        change('preferences', somePreferences({ id: 'PREFERENCES2' })),
      );
      expect(second).toEqual({ ok: false, why: 'taken' });
      expect(await asking.preferencesOf(DIRECTOR)).toMatchObject({ remindAt: '07:00', version: 1 });
      expect(await asking.preferencesOf(SECRETARY)).toBeNull();
    });

    it('finds a digest by its message', async () => {
      const message = aCard('DIGEST1', { sending: sentAs('20.1', 'D01') });
      await store.commit(change('digest', aDigest({ settled: true }), { messages: [message] }));

      const asking = await answering();
      expect((await asking.digestOfMessage('D01', '20.1'))?.id).toBe('DIGEST1');
      expect(await asking.digestOfMessage('D01', '20.2')).toBeNull();
    });

    it('asks to settle the digests that have ended, well or badly, and are not settled', async () => {
      const failed = {
        is: 'failed',
        why: 'channel_not_found',
        at: '2026-11-10T07:00:00.000Z',
      } as const;
      const endings = [
        { id: 'PENDING', settled: false, message: aCard('P') },
        { id: 'SENT', settled: false, message: aCard('S', { sending: sentAs('1.0') }) },
        { id: 'FAILED', settled: false, message: aCard('F', { sending: failed }) },
        { id: 'SETTLED', settled: true, message: aCard('T', { sending: sentAs('2.0') }) },
      ];
      for (const { id, settled, message } of endings)
        await store.commit(
          change('digest', aDigest({ id, settled, person: { team: TEAM, user: id } }), {
            messages: [message],
          }),
        );

      const toSettle = await (await answering()).digestsToSettle();

      expect(toSettle.map(({ id }) => id).toSorted()).toEqual(['FAILED', 'PENDING', 'SENT']);
    });

    it('keeps one record of a workspace, with what rests there', async () => {
      await store.commit(change('workspace', aWorkspace()));

      const asking = await answering();
      expect(await asking.workspaceOf(TEAM)).toEqual({ ...aWorkspace(), version: 1 });
      expect(await asking.workspaceOf('TOTHER')).toBeNull();
      expect(await asking.commit(change('workspace', aWorkspace({ id: 'WORKSPACE2' })))).toEqual({
        ok: false,
        why: 'taken',
      });
    });

    it('asks to finish the readings whose confirming was begun', async () => {
      for (const state of ['read', 'confirming', 'confirmed', 'left'] as const)
        await store.commit(change('reading', aReading({ id: state.toUpperCase(), state })));

      const toFinish = await (await answering()).readingsToFinish();

      expect(toFinish.map(({ id }) => id)).toEqual(['CONFIRMING']);
    });

    it('names the records of every kind with a message that waits', async () => {
      const sent = aCard('A', { sending: sentAs('1.0') });
      await store.commit(change('committee', aCommittee(), { messages: [aCard('C')] }));
      await store.commit(change('assignment', anAssignment({ number: 1 }), { messages: [sent] }));
      await store.commit(
        change('assignment', anAssignment({ number: 2 }), { messages: [{ ...sent, revision: 2 }] }),
      );
      const rests = {
        is: 'resting',
        why: 'is_archived',
        since: '2026-09-29T07:00:00.000Z',
      } as const;
      await store.commit(
        change('digest', aDigest({ settled: true }), {
          messages: [aCard('D', { sending: rests })],
        }),
      );

      const waiting = await (await answering()).waiting();

      expect(waiting).toHaveLength(3);
      expect(waiting).toEqual(
        expect.arrayContaining([
          { kind: 'committee', team: TEAM, id: 'RUNCOMMITTEE' },
          { kind: 'assignment', team: TEAM, id: 'ASSIGNMENT2' },
          { kind: 'digest', team: TEAM, id: 'DIGEST1' },
        ]),
      );
    });

    it('names a record no more when its last message has arrived', async () => {
      await store.commit(change('assignment', anAssignment(), { messages: [aCard('A')] }));
      await store.commit(
        change('assignment', anAssignment({ version: 1 }), {
          messages: [aCard('A', { sending: sentAs('1.0') })],
        }),
      );

      expect(await (await answering()).waiting()).toEqual([]);
    });
  });
}
