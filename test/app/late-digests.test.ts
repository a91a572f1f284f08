import { expect, test } from 'vitest';

import { planDigests } from '../../src/app/mornings/plan-digests.ts';
import { settleDigests, withdrawLateDigests } from '../../src/app/mornings/settle-digests.ts';
import { DIRECTOR } from '../contracts/samples.ts';
import { ACCEPTED } from '../domain/support/run.ts';
import { aWorld } from './support/ports.ts';

const MORNING = '2026-11-10T07:01:00.000Z';
const EVENING = '2026-11-10T16:01:00.000Z';

test('a digest that still waits when its window closes is taken back, and its lines come the next morning', async () => {
  const world = await aWorld({ assignment: ACCEPTED });
  const { ports } = world;
  world.setNow(MORNING);
  await planDigests(ports, '08:00');

  world.setNow(EVENING);
  await withdrawLateDigests(ports, '08:00');
  await settleDigests(ports);
  world.setNow('2026-11-11T07:01:00.000Z');
  await planDigests(ports, '08:00');

  const [late, next] = await Promise.all(
    ['2026-11-10', '2026-11-11'].map((day) => ports.store.digestOf(DIRECTOR, day)),
  );
  expect(late?.messages.map(({ sending }) => sending.is)).toEqual(['failed']);
  expect(next?.messages.map(({ sending }) => sending.is)).toEqual(['pending']);
  expect(next?.lines).toMatchObject(late?.lines ?? []);
});

test('a digest that waits within its window is left to be sent', async () => {
  const world = await aWorld({ assignment: ACCEPTED });
  const { ports } = world;
  world.setNow(MORNING);
  await planDigests(ports, '08:00');

  world.setNow('2026-11-10T15:00:00.000Z');
  await withdrawLateDigests(ports, '08:00');

  const digest = await ports.store.digestOf(DIRECTOR, '2026-11-10');
  expect(digest?.messages.map(({ sending }) => sending.is)).toEqual(['pending']);
});
