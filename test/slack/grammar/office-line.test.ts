import { expect, it } from 'vitest';

import { readOffice } from '../../../src/slack/grammar/office-line.ts';

it.each([
  ['till Regiondirektören', 'Regiondirektören', null],
  ['till Regiondirektören från 1 november', 'Regiondirektören', '2026-11-01'],
  ['till Direktör för område 2', 'Direktör för område 2', null],
  ['till Direktör för område 2 från och med den 1 november', 'Direktör för område 2', '2026-11-01'],
])('reads who holds what in "%s"', (rest, title, from) => {
  expect(readOffice(rest, '2026-10-01')).toEqual({ is: 'holder', title, from });
});

it('reads a stand-in and the days', () => {
  const line = 'till ersättare för Direktör för område 2 1 juli till 14 augusti';

  expect(readOffice(line, '2026-06-01')).toEqual({
    is: 'deputy',
    title: 'Direktör för område 2',
    days: ['2026-07-01', '2026-08-14'],
  });
});
