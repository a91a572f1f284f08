import { expect, it } from 'vitest';

import { readOffice } from '../../../../src/slack/rooms/offices/typed.ts';
import { ABSENCES } from '../../../fixtures/absences.ts';

it.each([
  ['till Regiondirektören', 'Regiondirektören', null],
  ['till Regiondirektören från 1 november', 'Regiondirektören', '2026-11-01'],
  ['till Direktör för område 2', 'Direktör för område 2', null],
  ['till Direktör för område 2 från och med den 1 november', 'Direktör för område 2', '2026-11-01'],
  [
    'till Regiondirektören från 1 november till 31 december',
    'Regiondirektören',
    '2026-11-01',
    '2026-12-31',
  ],
  ['till tf. regiondirektör till 1 mars', 'tf. regiondirektör', null, '2027-03-01'],
  ['till tf. regiondirektör t.o.m. 1 mars', 'tf. regiondirektör', null, '2027-03-01'],
  ['till Regiondirektören från v. 28', 'Regiondirektören', '2027-07-12'],
  ['till Regiondirektören under juli', 'Regiondirektören', '2027-07-01', '2027-07-31'],
  ['till tillförordnad regiondirektör', 'tillförordnad regiondirektör', null],
])('reads who holds what in "%s"', (rest, title, from, to: string | null = null) => {
  expect(readOffice(rest, '2026-10-01')).toEqual({ is: 'holder', title, from, to });
});

it('reads a stand-in and the days', () => {
  const line = 'till ersättare för Direktör för område 2 1 juli till 14 augusti';

  expect(readOffice(line, '2026-06-01')).toEqual({
    is: 'deputy',
    title: 'Direktör för område 2',
    days: { from: '2026-07-01', to: '2026-08-14' },
  });
});

it.each(ABSENCES)(
  'reads how long somebody stands in: "%s", said on %s',
  (words, today, from, to) => {
    const read = readOffice(`till ersättare för Regiondirektören ${words}`, today);

    expect(read).toEqual({ is: 'deputy', title: 'Regiondirektören', days: { from, to } });
  },
);

it('lets the holder’s status say it where no day is said', () => {
  const read = readOffice('till ersättare för Regiondirektören', '2027-06-01');

  expect(read).toEqual({ is: 'deputy', title: 'Regiondirektören', days: null });
});

it.each(['från måndag', 'från årsskiftet', 'om två veckor', 'den 31 februari'])(
  'makes no new office of a time that it does not understand: "%s"',
  (words) => {
    expect(readOffice(`till Regiondirektören ${words}`, '2026-06-01')).toEqual({ is: 'unclear' });
  },
);

it.each([
  ['från 1 november eftersom Ulla slutar', 'eftersom Ulla slutar'],
  ['1 juli till 14 augusti på halvtid', 'på halvtid'],
  ['till och med 30 april, sedan Kim', ', sedan Kim'],
  ['from 1 July with a deputy', 'with a deputy'],
])('drops no words behind the last day: "%s"', (words, more) => {
  for (const lead of ['till', 'till ersättare för'])
    expect(readOffice(`${lead} Regiondirektören ${words}`, '2026-06-01')).toEqual({
      is: 'more-words',
      words: more,
    });
});

it.each([
  'från 1 november och framåt',
  'from 1 July onwards',
  'från 1 november.',
  'till 30 april!',
])('takes what says no more than the day does: "%s"', (words) => {
  const read = readOffice(`till Regiondirektören ${words}`, '2026-06-01');

  expect(read).toMatchObject({ is: 'holder', title: 'Regiondirektören' });
});

it.each([
  'till ställföreträdande regiondirektör',
  'till stf. regiondirektör',
  'till stf regiondirektör',
  'as deputy for regiondirektör',
])('makes a stand-in of "%s", and no holder', (rest) => {
  const read = readOffice(rest, '2026-06-01');

  expect(read).toEqual({ is: 'deputy', title: 'regiondirektör', days: null });
});
