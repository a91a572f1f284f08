import { expect, it } from 'vitest';

import { dayOf, momentOf } from '../../../src/page/reader/clock.ts';

const reader = {
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
  now: new Date('2026-09-29T07:00:00Z'),
};

it('writes a day without full stops, as the app does', () => {
  const days = ['2026-09-29', '2026-11-19', '2026-12-15'].map((day) =>
    dayOf(`${day}T07:00Z`, reader),
  );

  expect(days).toEqual(['tis 29 sep', 'tor 19 nov', 'tis 15 dec']);
});

it('writes the year when it is not this year', () => {
  expect(dayOf('2027-01-26T08:00Z', reader)).toBe('tis 26 jan 2027');
});

it('writes the time of the person’s own zone', () => {
  expect(momentOf('2026-09-29T22:30:00Z', reader)).toBe('ons 30 sep 00:30');
});
