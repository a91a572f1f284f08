import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createEventSender } from '../../src/server/line/retries.ts';
import { notDelivered, type Line, type Receipt, type Retry } from '../../src/server/line/line.ts';

const MINUTE_MS = 60_000;

const once = (): boolean => false;

/** A line that answers with the outcomes given, the last one again and again. */
function lineAnswering(...outcomes: Receipt[]) {
  const retries: (Retry | undefined)[] = [];
  const line: Line = {
    isConnected: () => true,
    deliver(_delivery, retry) {
      retries.push(retry);
      const outcome = outcomes[Math.min(retries.length, outcomes.length) - 1];
      return Promise.resolve(outcome ?? notDelivered('timeout'));
    },
    stop: () => Promise.resolve(),
  };
  return { line, retries };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tries an event again at each interval, saying how often and why', async () => {
  const { line, retries } = lineAnswering(notDelivered('timeout'));
  const sender = createEventSender({
    line,
    retriesMs: [0, MINUTE_MS, 5 * MINUTE_MS],
    takeDoubleDelivery: once,
  });

  sender.send({ type: 'event_callback' });
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);

  expect(retries).toEqual([
    undefined,
    { attempt: 1, reason: 'timeout' },
    { attempt: 2, reason: 'timeout' },
    { attempt: 3, reason: 'timeout' },
  ]);
});

it.each([
  ['acknowledged', { acked: true, answer: null } as const],
  ['refused for good', notDelivered('http_error', true)],
])('does not try again what was %s', async (_case, outcome) => {
  const { line, retries } = lineAnswering(outcome);
  const sender = createEventSender({ line, retriesMs: [0, 0, 0], takeDoubleDelivery: once });

  sender.send({ type: 'event_callback' });
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);

  expect(retries).toHaveLength(1);
});

it('tries nothing again once it is stopped', async () => {
  const { line, retries } = lineAnswering(notDelivered('timeout'));
  const sender = createEventSender({ line, retriesMs: [MINUTE_MS], takeDoubleDelivery: once });

  sender.send({ type: 'event_callback' });
  sender.stop();
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);

  expect(retries).toHaveLength(1);
});
