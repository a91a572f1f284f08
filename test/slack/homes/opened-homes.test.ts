import { beforeEach, describe, expect, it } from 'vitest';

import { HOME_START, type HomePlace } from '../../../src/app/home/home-place.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { OpenedHomes } from '../../../src/slack/homes/opened-homes.ts';

const ASTRID: Person = { team: 'T1', user: 'U1' };
const MARIA: Person = { team: 'T1', user: 'U2' };
const EVERYBODY = (): boolean => true;

let now = 0;
let timers: { at: number; work: () => void }[] = [];
let published: string[] = [];
let homes: OpenedHomes;

beforeEach(() => {
  now = 0;
  timers = [];
  published = [];
  homes = new OpenedHomes({
    async publish({ user }, place) {
      published.push(`${now / 1000} ${user} ${place.page}`);
      return place;
    },
    monotonic: () => now,
    after(ms, work) {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
  });
});

/** Lets the clock run, and everything that was to be done meanwhile be done. */
async function passTo(ms: number): Promise<void> {
  for (const timer of timers.filter(({ at }) => at <= ms).toSorted((a, b) => a.at - b.at)) {
    now = timer.at;
    timers = timers.filter((each) => each !== timer);
    timer.work();
    await Promise.resolve();
  }
  now = ms;
  await new Promise(setImmediate);
}

describe('an App Home', () => {
  it('is published on opening, and after many changes at most once in ten seconds', async () => {
    await homes.show(ASTRID, HOME_START);
    for (let second = 1; second <= 25; second += 1) {
      homes.changed(EVERYBODY);
      await passTo(second * 1000);
    }

    expect(published).toEqual(['0 U1 0', '10 U1 0', '20 U1 0']);
  });

  it('is published soon after a change, once for all that one deed changes', async () => {
    await homes.show(ASTRID, HOME_START);
    await passTo(60_000);
    homes.changed(EVERYBODY);
    homes.changed(EVERYBODY);
    await passTo(70_000);

    expect(published).toEqual(['0 U1 0', '61 U1 0']);
  });

  it('is published for those alone whom the change concerns, and who opened theirs', async () => {
    await homes.show(ASTRID, HOME_START);
    await homes.show(MARIA, HOME_START);
    homes.changed(({ user }) => user === MARIA.user || user === 'U3');
    await passTo(30_000);

    expect(published).toEqual(['0 U1 0', '0 U2 0', '10 U2 0']);
  });

  it('is forgotten an hour after it was opened', async () => {
    await homes.show(ASTRID, HOME_START);
    await passTo(3_600_001);
    homes.changed(EVERYBODY);
    await passTo(3_700_000);

    expect(published).toEqual(['0 U1 0']);
  });

  it('stays at the page where the person is', async () => {
    const third: HomePlace = { ...HOME_START, page: 2 };
    await homes.show(ASTRID, HOME_START);
    await homes.show(ASTRID, third);
    homes.changed(EVERYBODY);
    await passTo(20_000);

    expect(published).toEqual(['0 U1 0', '0 U1 2', '10 U1 2']);
  });

  it('is never published once the process stops', async () => {
    await homes.show(ASTRID, HOME_START);
    homes.changed(EVERYBODY);
    await homes.stop();
    homes.changed(EVERYBODY);
    await homes.show(ASTRID, HOME_START);
    await passTo(60_000);

    expect(published).toEqual(['0 U1 0']);
    expect(timers).toEqual([]);
  });

  it('is not shown in the wrong order when it is pressed while it is published', async () => {
    const waiting: (() => void)[] = [];
    const shown: number[] = [];
    homes = new OpenedHomes({
      async publish(_person, place) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        shown.push(place.page);
        return place;
      },
      monotonic: () => now,
      after: () => () => undefined,
    });
    const first = homes.show(ASTRID, HOME_START);
    const second = homes.show(ASTRID, { ...HOME_START, page: 1 });
    while (shown.length < 2) {
      await new Promise(setImmediate);
      waiting.shift()?.();
    }
    await Promise.all([first, second]);

    expect(shown.at(-1)).toBe(1);
  });
});
