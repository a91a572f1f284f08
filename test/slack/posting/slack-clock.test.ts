import { afterEach, describe, expect, it, vi } from 'vitest';

import { createSlackClock } from '../../../src/slack/posting/slack-clock.ts';

const HOUR_MS = 60 * 60_000;
const AN_HOUR_AHEAD = (): string => new Date(Date.now() + HOUR_MS).toUTCString();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Slack’s clock', () => {
  it('is this machine’s until an answer says otherwise', () => {
    expect(Math.abs(createSlackClock().now() - Date.now())).toBeLessThan(1000);
  });

  it('is set by an answer, to the second', () => {
    const clock = createSlackClock();

    clock.heard(AN_HOUR_AHEAD(), performance.now());

    expect(Math.abs(clock.now() - Date.now() - HOUR_MS)).toBeLessThan(2000);
  });

  it('does not move for an answer that agrees with it', () => {
    const clock = createSlackClock();
    clock.heard(new Date().toUTCString(), performance.now());
    const ahead = clock.now() - performance.now();

    clock.heard(new Date().toUTCString(), performance.now() - 200);

    expect(clock.now() - performance.now()).toBeCloseTo(ahead, 0);
  });

  it.each([null, '', 'yesterday'])('takes no notice of a date that is none: %s', (date) => {
    const clock = createSlackClock();

    clock.heard(date, performance.now());

    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });

  it('goes on when this machine’s is put back', () => {
    const clock = createSlackClock();
    const before = clock.now();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - HOUR_MS);

    expect(clock.now()).toBeGreaterThanOrEqual(before);
  });
});
