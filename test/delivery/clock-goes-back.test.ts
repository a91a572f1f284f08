import { afterEach, describe, expect, it, vi } from 'vitest';

import { createPace } from '../../src/delivery/pace.ts';
import { createPatience } from '../../src/delivery/patience.ts';

const HOUR_MS = 60 * 60_000;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('when the wall’s clock is put back an hour', () => {
  it('the next message of a channel waits no longer than its pace', async () => {
    const pace = createPace(20);
    await pace.turn('C1');
    const back = Date.now() - HOUR_MS;
    vi.spyOn(Date, 'now').mockReturnValue(back);

    // It would else come after an hour, and the test would end before.
    await pace.turn('C1');
    await pace.turn('C1');

    expect(Date.now()).toBe(back);
  });

  it('a message that rests has no more to rest than before', () => {
    let wall = 10 * HOUR_MS;
    const patience = createPatience(() => wall);
    const until = wall + 60_000;
    patience.left('one', until, 60_000);

    wall -= HOUR_MS;

    expect(patience.left('one', until, 60_000)).toBeLessThanOrEqual(60_000);
  });

  it('a message that was written down before rests no longer than is ever meant', () => {
    const patience = createPatience(() => 9 * HOUR_MS);

    expect(patience.left('one', 10 * HOUR_MS, 60_000)).toBeLessThanOrEqual(60_000);
  });
});

describe('patience', () => {
  it('begins anew for another moment of the same message', () => {
    const patience = createPatience(() => 1000);
    patience.left('one', 1500, 60_000);

    expect(patience.left('one', 31_000, 60_000)).toBeGreaterThan(29_000);
  });

  it('is at an end for what has passed', () => {
    expect(createPatience(() => 1000).left('one', 900, 60_000)).toBeLessThanOrEqual(0);
  });
});
