import { setImmediate } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { atMost } from '../../src/files/text/at-most.ts';

it('does so much at once, in the order in which it came, also after work that failed', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const inTurn = atMost(2);
  const work = (number: number) => async (): Promise<void> => {
    begun.push(number);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (number === 1) throw new Error('damaged');
  };
  const end = async (number: number): Promise<void> => {
    ends[number - 1]?.();
    await setImmediate();
  };

  const all = Promise.allSettled([1, 2, 3, 4].map((number) => inTurn(work(number))));
  await setImmediate();
  expect(begun).toEqual([1, 2]);
  await end(1);
  expect(begun).toEqual([1, 2, 3]);
  await end(3);
  expect(begun).toEqual([1, 2, 3, 4]);
  await end(2);
  await end(4);

  const fates = (await all).map(({ status }) => status);
  expect(fates).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
