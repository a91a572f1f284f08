import { describe, expect, it } from 'vitest';

import {
  type Connections,
  waitBeforeOpening,
} from '../../../../../src/slack/door/receivers/sockets/when-to-open.ts';

const NOW = 1_000_000;
const CALM: Connections = { well: 2, leaving: 0, opening: [], renewedAt: null, failed: null };

const wait = (standing: Partial<Connections>): number | null =>
  waitBeforeOpening({ ...CALM, ...standing }, NOW);

const failed = (given: Partial<NonNullable<Connections['failed']>>): Connections['failed'] => ({
  why: 'away',
  afterMs: null,
  at: NOW,
  count: 0,
  chance: 1,
  ...given,
});

describe('another connection', () => {
  it('is not opened while two hear', () => expect(wait({})).toBe(null));

  it.each([0, 1])('is opened at once where %i hear', (well) => expect(wait({ well })).toBe(0));

  it('is opened at once in place of one that was told to go', () =>
    expect(wait({ well: 1, leaving: 1 })).toBe(0));

  it('is waited for while it is being opened and one hears', () =>
    expect(wait({ well: 1, opening: [NOW - 5000] })).toBe(null));
});

describe('two that are told to go', () => {
  it('are not renewed together: the second waits ten seconds, for it still hears', () =>
    expect(wait({ well: 1, leaving: 1, renewedAt: NOW - 1000 })).toBe(9000));

  it('are renewed at once where neither would hear otherwise', () =>
    expect(wait({ well: 0, leaving: 2, renewedAt: NOW - 1000 })).toBe(0));

  it('wait no longer once the second is closed early', () =>
    expect(wait({ well: 1, leaving: 0, renewedAt: NOW - 1000 })).toBe(0));

  it('wait the rest where the second is closed a little before its turn', () =>
    expect(wait({ well: 1, leaving: 0, renewedAt: NOW - 9500 })).toBe(500));
});

describe('after a failure', () => {
  it('the first attempt comes soon', () => expect(wait({ well: 0, failed: failed({}) })).toBe(500));

  it.each([3, 10, 5000])('no two attempts are far apart while nobody hears (%i failed)', (count) =>
    expect(wait({ well: 0, failed: failed({ count }) })).toBe(2500),
  );

  it.each([
    [1, 1000],
    [4, 8000],
    [6, 30_000],
    [5000, 30_000],
  ])('the waits grow up to half a minute while one hears (%i failed)', (count, ms) =>
    expect(wait({ well: 1, failed: failed({ count }) })).toBe(ms),
  );

  it('the waits grow also while nobody hears where Slack refuses us', () =>
    expect(wait({ well: 0, failed: failed({ why: 'refused', count: 6 }) })).toBe(30_000));

  it.each([
    [7000, 7000],
    [600_000, 30_000],
  ])('a wait that Slack asks for (%i ms) is kept, up to half a minute', (afterMs, ms) =>
    expect(wait({ well: 0, failed: failed({ why: 'refused', afterMs }) })).toBe(ms),
  );

  it('chance makes a wait shorter, by half at most', () =>
    expect(wait({ well: 1, failed: failed({ count: 4, chance: 0 }) })).toBe(4000));
});

describe('an attempt that gets no answer while nobody hears', () => {
  it('is not waited for: another is made beside it', () =>
    expect(wait({ well: 0, opening: [NOW - 1000] })).toBe(1500));

  it('is so up to four at a time', () =>
    expect(wait({ well: 0, opening: [1, 2, 3, 4].map((s) => NOW - s * 2500) })).toBe(null));
});
