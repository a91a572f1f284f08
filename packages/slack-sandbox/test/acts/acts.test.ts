import { describe, expect, it } from 'vitest';

import type { Act } from '../../src/protocol/acts.ts';
import { withSandbox } from '../support/sandbox.ts';

const channel = 'C01RUN';

describe('an act is refused', () => {
  it.each<[string, string, Act, string]>([
    ['by nobody', 'U99', { type: 'say', channel, text: 'Hej' }, 'unknown_person'],
    ['by the app itself', 'UBEVAKA', { type: 'say', channel, text: 'Hej' }, 'unknown_person'],
    [
      'in a channel that is not there',
      'U01DIR',
      { type: 'say', channel: 'C99', text: 'Hej' },
      'channel_not_found',
    ],
    ['by a stranger', 'U07EXT', { type: 'join', channel }, 'channel_not_found'],
    ['by a guest elsewhere', 'U06GST', { type: 'join', channel: 'C02ALLM' }, 'channel_not_found'],
    ['without words', 'U01DIR', { type: 'say', channel, text: ' ' }, 'no_text'],
    [
      'with the file of nobody',
      'U01DIR',
      { type: 'say', channel, text: '', files: ['F99'] },
      'file_not_found',
    ],
    [
      'in a thread that is not there',
      'U01DIR',
      { type: 'say', channel, text: 'Hej', threadTs: '1.0' },
      'thread_not_found',
    ],
    [
      'on a message that is not there',
      'U01DIR',
      { type: 'react', channel, ts: '1.0', name: 'eyes' },
      'message_not_found',
    ],
    [
      'on a form that is not open',
      'U01DIR',
      { type: 'submit-view', view: 'V1', state: {} },
      'view_not_open',
    ],
    [
      'inviting a stranger where nothing is shared',
      'U03SEK',
      { type: 'invite', channel, person: 'U07EXT' },
      'channel_not_shared',
    ],
    [
      'inviting a member',
      'U03SEK',
      { type: 'invite', channel, person: 'U01DIR' },
      'already_in_channel',
    ],
    [
      'naming a channel badly',
      'U03SEK',
      { type: 'create-channel', name: 'Två Ord', isPrivate: false },
      'invalid_name',
    ],
    [
      'taking a name that is taken',
      'U03SEK',
      { type: 'create-channel', name: 'allmänt', isPrivate: false },
      'name_taken',
    ],
    [
      'moving a story that is not there',
      'U03SEK',
      { type: 'move-story', step: 'day' },
      'unknown_step',
    ],
  ])('%s', async (_case, person, act, error) => {
    await withSandbox({}, async (sandbox) => {
      expect(await sandbox.act(person, act)).toMatchObject({ ok: false, error });
    });
  });

  it('when somebody would change what another wrote', async () => {
    await withSandbox({}, async (sandbox) => {
      const said = await sandbox.act('U01DIR', { type: 'say', channel, text: 'Hej' });
      const { ts } = said as { ts: string };

      const answer = await sandbox.act('U03SEK', { type: 'edit', channel, ts, text: 'Nej' });

      expect(answer).toMatchObject({
        error: 'not_yours',
        sentence: 'Bara den som skrev kan ändra.',
      });
    });
  });
});

it('makes links of bare addresses, and of nothing else', async () => {
  await withSandbox({}, async (sandbox) => {
    const text = 'se https://exempel.se/a. och <https://b.se|b> (http://c.se)';

    await sandbox.act('U01DIR', { type: 'say', channel, text });

    expect(sandbox.messages('U01DIR', channel)).toMatchObject([
      { text: 'se <https://exempel.se/a>. och <https://b.se|b> (<http://c.se>)' },
    ]);
  });
});

it('makes a channel whose maker is in it, and says who came', async () => {
  await withSandbox({}, async (sandbox) => {
    const made = await sandbox.act('U03SEK', {
      type: 'create-channel',
      name: 'utredning',
      isPrivate: true,
    });
    const { channel: id = '' } = made as { channel?: string };

    const shown = sandbox.snapshot('U03SEK').conversations.find((one) => one.id === id);

    expect(shown).toMatchObject({ name: 'utredning', kind: 'private', members: ['U03SEK'] });
    expect(sandbox.messages('U03SEK', id)).toMatchObject([{ isNotice: true }]);
  });
});

it('moves the story by the steps that it was given', async () => {
  let now = new Date('2026-09-29T07:00:00Z');
  const story = {
    now: () => now,
    steps: () => [{ id: 'day', label: { sv: 'En dag', en: 'A day' } }],
    move: () => {
      now = new Date('2026-09-30T07:00:00Z');
      return Promise.resolve();
    },
  };
  await withSandbox({ story }, async (sandbox) => {
    await sandbox.act('U01DIR', { type: 'move-story', step: 'day' });
    await sandbox.act('U01DIR', { type: 'say', channel, text: 'God morgon' });

    expect(sandbox.snapshot('U01DIR').story).toMatchObject({
      now: '2026-09-30T07:00:00.000Z',
      steps: [{ id: 'day' }],
    });
    expect(sandbox.messages('U01DIR', channel)).toMatchObject([
      { storyAt: '2026-09-30T07:00:00.000Z' },
    ]);
  });
});
