import { expect, it } from 'vitest';

import type { Snapshot } from '../../src/protocol/snapshot.ts';
import { post } from '../support/api.ts';
import { getJson } from '../support/page.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };

const conversationsOf = ({ conversations }: Snapshot): string[] =>
  conversations.map(({ id }) => id);

it('shows the committee with its people, its channel and its app', async () => {
  await withSandbox({}, async (sandbox) => {
    const shown = (await getJson(sandbox, 'page/snapshot?person=U01DIR')) as Snapshot;

    expect(shown).toMatchObject({
      me: 'U01DIR',
      workspace: { id: 'TSANDBOX', name: 'Region Exempel' },
      app: { name: 'Bevaka', user: 'UBEVAKA', connected: false },
      views: [],
      home: { id: null },
    });
    expect(shown.app.commands.map(({ command }) => command)).toEqual(['/uppdrag', '/assignment']);
    expect(shown.app.messageShortcuts).toMatchObject([{ callbackId: 'register_message' }]);
    expect(shown.people.find(({ id }) => id === 'U06GST')).toMatchObject({ isGuest: true });
  });
});

it('lets a newcomer act as the secretary', async () => {
  await withSandbox({}, async (sandbox) => {
    expect(await getJson(sandbox, 'page/snapshot')).toMatchObject({ me: 'U03SEK' });
  });
});

it('shows each person the conversations that are theirs to see', async () => {
  await withSandbox(FAST, async (sandbox) => {
    await post(sandbox, 'U01DIR');

    expect(conversationsOf(sandbox.snapshot('U01DIR'))).toEqual([
      'C01RUN',
      'C02ALLM',
      'G01NAMND',
      'D01DIRBEVAKA',
    ]);
    expect(conversationsOf(sandbox.snapshot('U04HAN'))).toEqual(['C01RUN', 'C02ALLM']);
    expect(conversationsOf(sandbox.snapshot('U06GST'))).toEqual(['C01RUN']);
    expect(conversationsOf(sandbox.snapshot('U07EXT'))).toEqual([]);
  });
});

it('counts what a person has not read', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const unread = (): number | undefined =>
      sandbox.snapshot('U01DIR').conversations.find(({ id }) => id === 'C01RUN')?.unread;
    await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'Min egen' });
    await post(sandbox, 'C01RUN');
    const before = unread();

    await sandbox.act('U01DIR', { type: 'read', channel: 'C01RUN' });

    expect([before, unread()]).toEqual([1, 0]);
  });
});

it('answers a thread with its root first, for those who may see it alone', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const root = await post(sandbox, 'C01RUN', { text: 'rot' });
    await post(sandbox, 'C01RUN', { text: 'svar', thread_ts: root });
    const path = `page/messages?channel=C01RUN&thread=${root}`;

    const thread = await getJson(sandbox, `${path}&person=U01DIR`);
    const refused = await fetch(`${sandbox.pageUrl}${path}&person=U07EXT`);

    expect(thread).toMatchObject({
      channel: 'C01RUN',
      messages: [{ text: 'rot', replyCount: 1, repliers: ['UBEVAKA'] }, { text: 'svar' }],
    });
    expect(refused.status).toBe(404);
  });
});
