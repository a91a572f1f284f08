import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, expect, it, vi } from 'vitest';

import { createLog } from '../../src/running/log.ts';
import { type Heartbeat, startHeartbeat } from '../../src/schedule/heartbeat.ts';

const HOUR_MS = 60 * 60_000;

let heartbeat: Heartbeat | null = null;
afterEach(async () => {
  vi.unstubAllGlobals();
  await heartbeat?.stop();
});

/** The wall's clock, put back. */
class AnHourAgo extends Date {
  constructor(...given: [] | [number | string]) {
    super(given.length === 0 ? AnHourAgo.now() : given[0]);
  }

  static override now(): number {
    return Math.round(performance.timeOrigin + performance.now()) - HOUR_MS;
  }
}

it('beats on, and knows when it did, while the wall’s clock stands an hour back', async () => {
  let beats = 0;
  heartbeat = startHeartbeat({
    everySecond: true,
    log: createLog('silent'),
    work: () => Promise.resolve(void (beats += 1)),
  });
  await sleep(1100);
  vi.stubGlobal('Date', AnHourAgo);
  // One beat was timed before the clock was put back.
  await sleep(1100);
  const before = beats;

  await sleep(4000);

  expect(beats).toBeGreaterThan(before);
  expect(heartbeat.age()).toBeGreaterThanOrEqual(0);
  expect(heartbeat.age()).toBeLessThan(4000);
});
