import { describe, expect, it } from 'vitest';

import { call, post, refusal } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };

const long = (count: number): string => 'å'.repeat(count);
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('a call is refused by name', () => {
  it.each([
    ['no token', null, 'not_authed'],
    ['an unknown token', 'xoxb-somebody-else', 'invalid_auth'],
    ["the app's other token", 'xapp-sandbox-bevaka', 'not_allowed_token_type'],
  ])('with %s', async (_case, token, error) => {
    await withSandbox(FAST, async (sandbox) => {
      expect(await refusal(sandbox, 'users.info', { user: 'U01DIR' }, token)).toBe(error);
    });
  });

  it('when the method is not there, and its name is told once', async () => {
    const told: string[] = [];
    await withSandbox({ onUnknownMethod: (name) => told.push(name) }, async (sandbox) => {
      const errors = [
        await refusal(sandbox, 'canvases.create'),
        await refusal(sandbox, 'canvases.create'),
      ];

      expect(errors).toEqual(['unknown_method', 'unknown_method']);
      expect(told).toEqual(['canvases.create']);
    });
  });

  it('when a scope is missing, with what was needed and what there is', async () => {
    await withSandbox(FAST, async (sandbox) => {
      sandbox.faults.withoutScopes.add('users:read');

      const { body } = await call(sandbox, 'users.info', { user: 'U01DIR' });

      expect(body).toMatchObject({ ok: false, error: 'missing_scope', needed: 'users:read' });
      expect(body['provided']).toContain('chat:write');
      expect(body['provided']).not.toContain('users:read');
    });
  });

  it('for histories by the kind of conversation', async () => {
    await withSandbox(FAST, async (sandbox) => {
      sandbox.faults.withoutScopes.add('im:history');
      const { body } = await call(sandbox, 'conversations.open', { users: 'U01DIR' });
      const { id } = body['channel'] as { id: string };

      expect(await refusal(sandbox, 'conversations.history', { channel: id })).toBe(
        'missing_scope',
      );
      expect(await refusal(sandbox, 'conversations.history', { channel: 'C01RUN' })).toBe('ok');
    });
  });

  it('when an argument is missing, and says which', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const { body } = await call(sandbox, 'chat.postMessage', { text: 'Hej' });

      expect(body).toMatchObject({ error: 'invalid_arguments' });
      expect(JSON.stringify(body['response_metadata'])).toContain('/channel');
    });
  });
});

describe('posting is refused', () => {
  it.each([
    ['in a channel that is not there', { channel: 'C99', text: 'Hej' }, 'channel_not_found'],
    [
      'in a private channel without the app',
      { channel: 'G01NAMND', text: 'Hej' },
      'channel_not_found',
    ],
    [
      'in a channel that the app has not joined',
      { channel: 'C02ALLM', text: 'Hej' },
      'not_in_channel',
    ],
    ['without anything said', { channel: 'C01RUN' }, 'no_text'],
    ['when the text is too long', { channel: 'C01RUN', text: long(40_001) }, 'msg_too_long'],
    [
      'when the blocks hold too much text',
      {
        channel: 'C01RUN',
        text: 'Hej',
        blocks: Array.from({ length: 5 }, () => section(long(2_800))),
      },
      'msg_blocks_too_long',
    ],
    [
      'with more than fifty blocks',
      {
        channel: 'C01RUN',
        text: 'Hej',
        blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })),
      },
      'invalid_blocks',
    ],
    [
      'with metadata of another form',
      { channel: 'C01RUN', text: 'Hej', metadata: { key: 1 } },
      'invalid_metadata_format',
    ],
    [
      'in a thread that is not there',
      { channel: 'C01RUN', text: 'Hej', thread_ts: '1.000001' },
      'thread_not_found',
    ],
  ])('%s', async (_case, args, error) => {
    await withSandbox(FAST, async (sandbox) => {
      expect(await refusal(sandbox, 'chat.postMessage', args)).toBe(error);
      expect(sandbox.posted()).toEqual([]);
    });
  });

  it('in the same channel within a second, with the time to wait', async () => {
    await withSandbox({}, async (sandbox) => {
      await post(sandbox, 'C01RUN');

      const again = await call(sandbox, 'chat.postMessage', { channel: 'C01RUN', text: 'Hej' });
      const elsewhere = await refusal(sandbox, 'chat.postMessage', {
        channel: 'U01DIR',
        text: 'Hej',
      });

      expect(again).toMatchObject({ status: 429, retryAfter: '1', body: { error: 'ratelimited' } });
      expect(elsewhere).toBe('ok');
    });
  });

  it('after too many messages in a minute', async () => {
    await withSandbox({ limits: { channelPaceMs: 0, postsPerMinute: 2 } }, async (sandbox) => {
      await post(sandbox, 'C01RUN');
      await post(sandbox, 'C01RUN');

      const third = await call(sandbox, 'chat.postMessage', { channel: 'C01RUN', text: 'Hej' });

      expect(third).toMatchObject({ status: 429, body: { error: 'ratelimited' } });
      expect(Number(third.retryAfter)).toBeGreaterThan(55);
    });
  });
});

describe('what others wrote stays theirs', () => {
  it.each([
    ['chat.update', 'cant_update_message'],
    ['chat.delete', 'cant_delete_message'],
  ])('%s is refused', async (method, error) => {
    await withSandbox(FAST, async (sandbox) => {
      const said = await sandbox.act('U01DIR', { type: 'say', channel: 'C01RUN', text: 'Hej' });
      const { ts } = said as { ts: string };

      expect(await refusal(sandbox, method, { channel: 'C01RUN', ts, text: 'Nej' })).toBe(error);
    });
  });

  it('and what is not there cannot be changed', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const at = { channel: 'C01RUN', ts: '1.000001', text: 'Nej' };

      expect(await refusal(sandbox, 'chat.update', at)).toBe('message_not_found');
      expect(await refusal(sandbox, 'chat.delete', at)).toBe('message_not_found');
    });
  });
});

describe('a view is refused', () => {
  const modal = { type: 'modal', title: { type: 'plain_text', text: 'Nytt uppdrag' }, blocks: [] };

  it('with a trigger that was never given', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const args = { trigger_id: '1.2.x', view: modal };

      expect(await refusal(sandbox, 'views.open', args)).toBe('invalid_trigger_id');
    });
  });

  it('when its title is too long, with the place in the view', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const title = { type: 'plain_text', text: 'En rubrik på mer än tjugofyra tecken' };

      const { body } = await call(sandbox, 'views.open', {
        trigger_id: 'x',
        view: { ...modal, title },
      });

      expect(body).toMatchObject({
        error: 'invalid_arguments',
        response_metadata: {
          messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
        },
      });
    });
  });

  it('when it is not open', async () => {
    await withSandbox(FAST, async (sandbox) => {
      expect(await refusal(sandbox, 'views.update', { view_id: 'V1', view: modal })).toBe(
        'not_found',
      );
    });
  });

  it('as a home with a stale hash', async () => {
    await withSandbox(FAST, async (sandbox) => {
      const view = { type: 'home', blocks: [] };
      const { body } = await call(sandbox, 'views.publish', { user_id: 'U01DIR', view });
      const { hash } = body['view'] as { hash: string };
      await call(sandbox, 'views.publish', { user_id: 'U01DIR', view });

      const stale = await refusal(sandbox, 'views.publish', { user_id: 'U01DIR', view, hash });

      expect(stale).toBe('hash_conflict');
    });
  });
});

it.each([
  ['users.info', { user: 'U99' }, 'user_not_found'],
  ['conversations.info', { channel: 'G01NAMND' }, 'channel_not_found'],
  ['conversations.history', { channel: 'C02ALLM' }, 'not_in_channel'],
  ['conversations.replies', { channel: 'C01RUN', ts: '1.000001' }, 'thread_not_found'],
  ['conversations.open', { users: 'U99' }, 'user_not_found'],
  ['conversations.open', {}, 'users_list_not_supplied'],
  ['files.info', { file: 'F99' }, 'file_not_found'],
  [
    'reactions.add',
    { channel: 'C01RUN', timestamp: '1.000001', name: 'eyes' },
    'message_not_found',
  ],
  ['chat.postEphemeral', { channel: 'C01RUN', user: 'U07EXT', text: 'Hej' }, 'user_not_in_channel'],
])('%s %j is refused with %s', async (method, args, error) => {
  await withSandbox(FAST, async (sandbox) => {
    expect(await refusal(sandbox, method, args)).toBe(error);
  });
});

it('takes a reaction once', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const at = { channel: 'C01RUN', timestamp: await post(sandbox, 'C01RUN'), name: 'eyes' };

    const errors = [
      await refusal(sandbox, 'reactions.add', at),
      await refusal(sandbox, 'reactions.add', at),
      await refusal(sandbox, 'reactions.remove', at),
      await refusal(sandbox, 'reactions.remove', at),
    ];

    expect(errors).toEqual(['ok', 'already_reacted', 'ok', 'no_reaction']);
  });
});
