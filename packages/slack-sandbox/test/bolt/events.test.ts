import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';

import type { Sandbox } from '../../src/start.ts';
import { overHttp, overSocket } from '../support/app.ts';
import { post } from '../support/api.ts';

type Heard = Record<string, unknown>;

const nothing = (): void => undefined;

/** Collects events of the given types; `atLeast` resolves when there are so many. */
function earFor(...types: string[]) {
  const heard: Heard[] = [];
  let wake = nothing;
  const note = async ({ event }: { event: unknown }): Promise<void> => {
    // An event is a plain object; what it holds is what these tests are about.
    heard.push(event as Heard);
    wake();
    await Promise.resolve();
  };
  return {
    heard,
    listen: (app: App): void => {
      for (const type of types) app.event(type, note);
    },
    atLeast: async (count: number): Promise<Heard[]> => {
      while (heard.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return heard;
    },
  };
}

async function say(
  sandbox: Sandbox,
  person: string,
  also: Record<string, unknown>,
): Promise<string> {
  const answer = await sandbox.act(person, {
    type: 'say',
    channel: 'C01RUN',
    text: 'Hej',
    ...also,
  });
  if (!answer.ok || answer.ts === undefined) throw new Error(JSON.stringify(answer));
  return answer.ts;
}

describe.each([
  ['Socket Mode', overSocket],
  ['signed HTTP', overHttp],
])('over %s', (_way, overIt) => {
  it('tells of a message, its change and its deletion', async () => {
    const ear = earFor('message');
    await overIt({}, ear.listen, async (sandbox) => {
      const ts = await say(sandbox, 'U04HAN', { text: 'Klart i morgon' });
      await ear.atLeast(1);
      await sandbox.act('U04HAN', { type: 'edit', channel: 'C01RUN', ts, text: 'Klart på fredag' });
      await ear.atLeast(2);
      await sandbox.act('U04HAN', { type: 'delete', channel: 'C01RUN', ts });

      expect(await ear.atLeast(3)).toMatchObject([
        {
          type: 'message',
          channel: 'C01RUN',
          channel_type: 'channel',
          user: 'U04HAN',
          text: 'Klart i morgon',
          ts,
        },
        {
          subtype: 'message_changed',
          message: { text: 'Klart på fredag', edited: { user: 'U04HAN' }, ts },
          previous_message: { text: 'Klart i morgon' },
        },
        {
          subtype: 'message_deleted',
          deleted_ts: ts,
          previous_message: { text: 'Klart på fredag' },
        },
      ]);
    });
  });

  it('tells of files and of replies that were also sent to the channel', async () => {
    const ear = earFor('message');
    await overIt({}, ear.listen, async (sandbox) => {
      const content = new TextEncoder().encode('Utkast');
      const { id } = await sandbox.upload('U04HAN', {
        name: 'utkast.txt',
        mimetype: 'text/plain',
        content,
      });
      const root = await post(sandbox, 'C01RUN');

      await say(sandbox, 'U04HAN', { text: '', files: [id], threadTs: root });
      await ear.atLeast(1);
      await say(sandbox, 'U04HAN', { text: 'Till alla', threadTs: root, replyBroadcast: true });

      expect(await ear.atLeast(2)).toMatchObject([
        { subtype: 'file_share', thread_ts: root, files: [{ id, name: 'utkast.txt', size: 6 }] },
        { subtype: 'thread_broadcast', thread_ts: root, root: { ts: root } },
      ]);
    });
  });
});

it('delivers a private file to those who bring the token, and a sign-in page to others', async () => {
  const ear = earFor('message');
  await overSocket({}, ear.listen, async (sandbox) => {
    const content = new TextEncoder().encode('Utkast åäö');
    const { id } = await sandbox.upload('U04HAN', {
      name: 'utkast åäö.txt',
      mimetype: 'text/plain',
      content,
    });
    await say(sandbox, 'U04HAN', { files: [id] });
    const [event] = await ear.atLeast(1);
    const [file] = (event?.['files'] ?? []) as { url_private_download: string }[];
    const url = file?.url_private_download ?? '';

    const bytes = await fetch(url, { headers: { authorization: `Bearer ${sandbox.botToken}` } });
    const page = await fetch(url);

    expect(await bytes.text()).toBe('Utkast åäö');
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});

it('tells of mentions, members and shared channels', async () => {
  const ear = earFor(
    'app_mention',
    'member_joined_channel',
    'member_left_channel',
    'channel_shared',
    'channel_unshared',
  );
  await overSocket({}, ear.listen, async (sandbox) => {
    const channel = 'C01RUN';
    await say(sandbox, 'U03SEK', { text: '<@UBEVAKA|bevaka> status' });
    await ear.atLeast(1);
    await sandbox.act('U03SEK', { type: 'share-channel', channel, isShared: true });
    await ear.atLeast(2);
    await sandbox.act('U03SEK', { type: 'invite', channel, person: 'U07EXT' });
    await ear.atLeast(3);
    await sandbox.act('U03SEK', { type: 'share-channel', channel, isShared: false });

    expect(await ear.atLeast(5)).toMatchObject([
      { type: 'app_mention', text: '<@UBEVAKA|bevaka> status', channel },
      { type: 'channel_shared', channel, connected_team_id: 'TGRANNE' },
      {
        type: 'member_joined_channel',
        user: 'U07EXT',
        channel,
        team: 'TGRANNE',
        inviter: 'U03SEK',
      },
      { type: 'channel_unshared', channel, is_ext_shared: false },
      { type: 'member_left_channel', user: 'U07EXT', channel },
    ]);
  });
});

it('tells of a channel that is archived and opened again, by the kind of channel', async () => {
  const ear = earFor('channel_archive', 'channel_unarchive', 'group_unarchive');
  await overSocket({}, ear.listen, async (sandbox) => {
    const [channel, group, type] = ['C01RUN', 'G01NAMND', 'archive-channel'] as const;
    await sandbox.act('U03SEK', { type: 'invite', channel: group, person: sandbox.botUser });
    await sandbox.act('U03SEK', { type, channel, isArchived: true });
    await ear.atLeast(1);
    await sandbox.act('U03SEK', { type, channel, isArchived: false });
    await ear.atLeast(2);
    await sandbox.act('U03SEK', { type, channel: group, isArchived: true });
    await sandbox.act('U03SEK', { type, channel: group, isArchived: false });

    expect(await ear.atLeast(3)).toMatchObject([
      { type: 'channel_archive', channel, user: 'U03SEK' },
      { type: 'channel_unarchive', channel, user: 'U03SEK' },
      { type: 'group_unarchive', channel: group, user: 'U03SEK' },
    ]);
  });
});

it('tells the app that it was invited, which is how it learns of a new channel', async () => {
  const ear = earFor('member_joined_channel');
  await overSocket({}, ear.listen, async (sandbox) => {
    await sandbox.act('U03SEK', { type: 'invite', channel: 'G01NAMND', person: sandbox.botUser });

    expect(await ear.atLeast(1)).toMatchObject([
      { user: 'UBEVAKA', channel: 'G01NAMND', channel_type: 'G', inviter: 'U03SEK' },
    ]);
  });
});

it('tells of an opened home, which the app may then publish', async () => {
  await overSocket(
    {},
    (app) =>
      app.event('app_home_opened', async ({ event, client }) => {
        const text = { type: 'plain_text' as const, text: `Hej ${event.user}` };
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [{ type: 'header', text }] },
        });
      }),
    async (sandbox) => {
      const isPublished = new Promise<void>((resolve) => {
        sandbox.onChange(() => sandbox.snapshot('U01DIR').home.id !== null && resolve());
      });

      await sandbox.act('U01DIR', { type: 'open-home', tab: 'home' });
      await isPublished;

      expect(sandbox.snapshot('U01DIR').home.blocks).toMatchObject([
        { text: { text: 'Hej U01DIR' } },
      ]);
      expect(sandbox.snapshot('U03SEK').home.blocks).toEqual([]);
    },
  );
});

it('keeps silent about channels that the app is not in, and about what its scopes do not cover', async () => {
  const ear = earFor('message');
  await overSocket({}, ear.listen, async (sandbox) => {
    await say(sandbox, 'U01DIR', { channel: 'C02ALLM', text: 'ohört' });
    sandbox.faults.withoutScopes.add('channels:history');
    await say(sandbox, 'U01DIR', { text: 'också ohört' });
    sandbox.faults.withoutScopes.clear();
    await say(sandbox, 'U01DIR', { text: 'hört' });

    expect(await ear.atLeast(1)).toMatchObject([{ text: 'hört' }]);
  });
});

it('delivers an event twice when a test asks for it, with the same id', async () => {
  const ids: unknown[] = [];
  let wake = nothing;
  const both = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await overSocket(
    {},
    (app) =>
      app.event('message', async ({ body }) => {
        ids.push(body.event_id);
        if (ids.length === 2) wake();
        await Promise.resolve();
      }),
    async (sandbox) => {
      sandbox.faults.deliverTwice();

      await say(sandbox, 'U01DIR', {});
      await both;

      expect(ids[0]).toBe(ids[1]);
    },
  );
});

it('gives the files of another organisation by their id alone', async () => {
  const ear = earFor('message');
  await overSocket({}, ear.listen, async (sandbox) => {
    const channel = 'C01RUN';
    await sandbox.act('U03SEK', { type: 'share-channel', channel, isShared: true });
    await sandbox.act('U03SEK', { type: 'invite', channel, person: 'U07EXT' });
    const { id } = await sandbox.upload('U07EXT', {
      name: 'a.txt',
      mimetype: 'text/plain',
      content: new Uint8Array([65]),
    });
    await ear.atLeast(1);

    await say(sandbox, 'U07EXT', { files: [id] });

    const heard = await ear.atLeast(2);
    expect(heard.at(-1)).toMatchObject({ files: [{ id, file_access: 'check_file_info' }] });
    expect(heard.at(-1)).not.toHaveProperty('files.0.url_private');
  });
});

it('tells of a person whose standing changed', async () => {
  const ear = earFor('user_change');
  await overSocket({}, ear.listen, async (sandbox) => {
    sandbox.changePerson('U04HAN', { isRestricted: true });

    expect(await ear.atLeast(1)).toMatchObject([{ user: { id: 'U04HAN', is_restricted: true } }]);
  });
});

it('tells of a deleted root whose thread goes on as of a change', async () => {
  const ear = earFor('message');
  await overSocket({}, ear.listen, async (sandbox) => {
    const root = await say(sandbox, 'U04HAN', {});
    await say(sandbox, 'U03SEK', { threadTs: root });
    await ear.atLeast(2);

    await sandbox.act('U04HAN', { type: 'delete', channel: 'C01RUN', ts: root });

    const heard = await ear.atLeast(3);
    expect(heard.at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { subtype: 'tombstone', ts: root, reply_count: 1 },
      previous_message: { text: 'Hej' },
    });
  });
});

it('tells the app that it was removed', async () => {
  const ear = earFor('member_left_channel');
  await overSocket({}, ear.listen, async (sandbox) => {
    await sandbox.act('U03SEK', { type: 'remove', channel: 'C01RUN', person: sandbox.botUser });

    expect(await ear.atLeast(1)).toMatchObject([{ user: 'UBEVAKA', channel: 'C01RUN' }]);
  });
});

it("tells of what is said in the app's own messages, with rich text", async () => {
  const ear = earFor('message');
  await overSocket({}, ear.listen, async (sandbox) => {
    const opened = await sandbox.act('U01DIR', { type: 'open-home', tab: 'messages' });
    const { channel = '' } = opened as { channel?: string };

    await say(sandbox, 'U01DIR', { channel, text: 'Enligt plan &amp; klart' });

    expect(await ear.atLeast(1)).toMatchObject([
      {
        channel,
        channel_type: 'im',
        text: 'Enligt plan &amp; klart',
        blocks: [{ elements: [{ elements: [{ type: 'text', text: 'Enligt plan & klart' }] }] }],
      },
    ]);
  });
});
