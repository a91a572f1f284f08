import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, expect, it, vi } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { inChannel, say, standing, toPerson } from './support/waiting.ts';

const PACE_MS = 100;
const BURST = 80;
const HOUR_MS = 60 * 60_000;

let bevaka: Composed;
let isStopped = false;
afterEach(async () => {
  vi.restoreAllMocks();
  if (!isStopped) await bevaka.stop();
  isStopped = false;
});

async function aBurst(): Promise<readonly string[]> {
  bevaka = await composeAnew({ by: 'socket', paceMs: PACE_MS });
  return say(bevaka, { to: inChannel('C01RUN'), count: BURST });
}

it('a burst in one channel keeps no other channel and no person waiting', async () => {
  const burst = await aBurst();
  await bevaka.until(() => standing(bevaka, burst).includes(1));
  const begun = performance.now();

  const others = [
    ...(await say(bevaka, { to: inChannel('C02ALLM'), count: 1 })),
    ...(await say(bevaka, { to: toPerson('U01DIR'), count: 1 })),
  ];
  await bevaka.until(() => standing(bevaka, others).every((count) => count === 1));

  // All of the burst takes ten seconds at this pace.
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(standing(bevaka, burst).filter((count) => count === 0).length).toBeGreaterThan(BURST / 2);
});

it('the clock put back an hour in the middle of a burst stops neither it nor the end', async () => {
  const burst = await aBurst();
  await bevaka.until(() => standing(bevaka, burst).includes(1));
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() - HOUR_MS);

  const before = standing(bevaka, burst).filter((count) => count === 1).length;
  await sleep(10 * PACE_MS);
  const after = standing(bevaka, burst).filter((count) => count === 1).length;
  const begun = performance.now();
  await bevaka.stop();
  isStopped = true;

  expect(after).toBeGreaterThan(before + 2);
  expect(performance.now() - begun).toBeLessThan(5000);
});
