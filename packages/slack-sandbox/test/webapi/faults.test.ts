import { describe, expect, it } from 'vitest';

import { call, post, refusal } from '../support/api.ts';
import { withSandbox } from '../support/sandbox.ts';

const FAST = { limits: { channelPaceMs: 0 } };
const isForRun = ({ channel }: Record<string, unknown>): boolean => channel === 'C01RUN';
const message = { channel: 'C01RUN', text: 'Hej' };

it('answers a planned 429 with its time to wait, once', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.plan('chat.postMessage', { answer: 'rate-limited', retryAfter: 7 });

    const first = await call(sandbox, 'chat.postMessage', message);
    const second = await call(sandbox, 'chat.postMessage', message);

    expect(first).toMatchObject({ status: 429, retryAfter: '7' });
    expect(second.body.ok).toBe(true);
  });
});

it.each([true, false])('fails with 500 with the message posted: %s', async (committed) => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.plan('chat.postMessage', { answer: 'server-error', committed });

    const { status } = await call(sandbox, 'chat.postMessage', message);

    expect(status).toBe(500);
    expect(sandbox.posted()).toHaveLength(committed ? 1 : 0);
  });
});

it('loses the answer after the message was posted', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.plan('chat.postMessage', { answer: 'lost', committed: true });

    await expect(call(sandbox, 'chat.postMessage', message)).rejects.toThrow('fetch failed');

    expect(sandbox.posted()).toHaveLength(1);
  });
});

it('answers late, with the message posted at once', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.plan('chat.postMessage', { answer: 'late', ms: 30 });
    const begun = performance.now();

    await call(sandbox, 'chat.postMessage', message);

    expect(performance.now() - begun).toBeGreaterThanOrEqual(29);
  });
});

it('fails only the calls that a test has in mind', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const fault = { answer: 'refused', error: 'fatal_error' } as const;
    sandbox.faults.plan('chat.postMessage', fault, { times: 2, when: isForRun });

    const errors = [
      await refusal(sandbox, 'chat.postMessage', { ...message, channel: 'U01DIR' }),
      await refusal(sandbox, 'chat.postMessage', message),
      await refusal(sandbox, 'chat.postMessage', message),
      await refusal(sandbox, 'chat.postMessage', message),
    ];

    expect(errors).toEqual(['ok', 'fatal_error', 'fatal_error', 'ok']);
  });
});

it('forgets a method on request, as a Slack that does not have it', async () => {
  await withSandbox({ ...FAST, onUnknownMethod: () => undefined }, async (sandbox) => {
    sandbox.faults.unknownMethods.add('reactions.add');

    expect(await refusal(sandbox, 'reactions.add', {})).toBe('unknown_method');
  });
});

it.each(['token_revoked', 'invalid_auth'])(
  'answers %s to everything that is asked with the token, until it is good again',
  async (error) => {
    await withSandbox(FAST, async (sandbox) => {
      sandbox.faults.tokenError = error;
      const revoked = [
        await refusal(sandbox, 'auth.test'),
        await refusal(sandbox, 'chat.postMessage', message),
        await refusal(sandbox, 'conversations.info', { channel: 'C01RUN' }),
      ];
      sandbox.faults.tokenError = null;

      expect(revoked).toEqual([error, error, error]);
      expect(await refusal(sandbox, 'chat.postMessage', message)).toBe('ok');
      expect(sandbox.posted()).toHaveLength(1);
    });
  },
);

it('says with every answer which scopes the app has', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.withoutScopes.add('chat:write');

    const { headers } = await fetch(`${sandbox.apiUrl}auth.test`);

    expect(headers.get('x-oauth-scopes')).toContain('commands');
    expect(headers.get('x-oauth-scopes')).not.toContain('chat:write');
  });
});

describe('metadata', () => {
  const metadata = { event_type: 'note', event_payload: { key: 'one' } };
  const asked = { channel: 'C01RUN', limit: 1, include_all_metadata: true };

  it.each([
    [false, metadata],
    [true, undefined],
  ])('is left out of histories: %s', async (dropsMetadata, expected) => {
    await withSandbox(FAST, async (sandbox) => {
      await call(sandbox, 'chat.postMessage', { ...message, metadata });
      sandbox.faults.dropsMetadata = dropsMetadata;

      const { body } = await call(sandbox, 'conversations.history', asked);

      const [newest] = body['messages'] as { metadata?: unknown }[];
      expect(newest?.metadata).toEqual(expected);
    });
  });
});

it('has a clock of its own, in its answers and in the ids of messages', async () => {
  await withSandbox(FAST, async (sandbox) => {
    sandbox.faults.clockAheadMs = 3_600_000;

    const ts = await post(sandbox, 'C01RUN');
    const { headers } = await fetch(`${sandbox.apiUrl}auth.test`);

    const ahead = [Number(ts) * 1000, Date.parse(headers.get('date') ?? '')].map((at) =>
      Math.round((at - Date.now()) / 60_000),
    );
    expect(ahead).toEqual([60, 60]);
  });
});

it('refuses what is said in an archived channel, until it is opened again', async () => {
  await withSandbox(FAST, async (sandbox) => {
    const [channel, type] = ['C01RUN', 'archive-channel'] as const;
    await sandbox.act('U03SEK', { type, channel, isArchived: true });
    const archived = await refusal(sandbox, 'chat.postMessage', message);
    await sandbox.act('U03SEK', { type, channel, isArchived: false });

    expect(archived).toBe('is_archived');
    expect(await refusal(sandbox, 'chat.postMessage', message)).toBe('ok');
  });
});
