import { describe, expect, it } from 'vitest';

import { digestKey, digestWindow } from '../../../src/domain/ladder/digest.ts';
import { DIRECTOR } from '../../contracts/samples.ts';
import { CLOSED } from '../support/run.ts';

const windowAt = (now: string, timeZone = 'Europe/Stockholm'): ReturnType<typeof digestWindow> =>
  digestWindow(now, timeZone, '08:00', CLOSED);

describe('the window of scheduled messages', () => {
  it('is open on a working day from the morning to five o’clock, local time', () => {
    const open = { isOpen: true, day: '2026-11-17' };

    expect(windowAt('2026-11-17T07:00:00.000Z')).toEqual(open);
    expect(windowAt('2026-11-17T15:59:59.999Z')).toEqual(open);
  });

  it('opens later the same morning before eight', () => {
    expect(windowAt('2026-11-17T06:59:59.999Z')).toEqual({
      isOpen: false,
      opens: '2026-11-17T07:00:00.000Z',
    });
  });

  it('opens the next working morning from five o’clock on, over a weekend and over Christmas', () => {
    expect(windowAt('2026-11-20T16:00:00.000Z')).toEqual({
      isOpen: false,
      opens: '2026-11-23T07:00:00.000Z',
    });
    expect(windowAt('2026-12-24T09:00:00.000Z')).toEqual({
      isOpen: false,
      opens: '2026-12-28T07:00:00.000Z',
    });
  });

  it('keeps its local hour when summer time ends', () => {
    expect(windowAt('2026-10-23T06:00:00.000Z')).toMatchObject({ isOpen: true });
    expect(windowAt('2026-10-26T06:00:00.000Z')).toMatchObject({ isOpen: false });
    expect(windowAt('2026-10-26T07:00:00.000Z')).toMatchObject({ isOpen: true });
  });

  it('is the committee’s own, wherever the server stands', () => {
    expect(windowAt('2026-11-17T06:00:00.000Z', 'Europe/Helsinki')).toEqual({
      isOpen: true,
      day: '2026-11-17',
    });
    expect(windowAt('2026-11-16T23:30:00.000Z', 'Asia/Tokyo')).toEqual({
      isOpen: true,
      day: '2026-11-17',
    });
  });
});

it('is one message for each person and day, by its key', () => {
  expect(digestKey(DIRECTOR, '2026-11-17')).toBe('TSANDBOX|U01DIR|2026-11-17');
});
