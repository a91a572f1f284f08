import { expect, it } from 'vitest';

import { call, refusal } from '../support/api.ts';
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
