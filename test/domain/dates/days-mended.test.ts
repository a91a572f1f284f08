import { expect, it } from 'vitest';

import { daysMended } from '../../../src/domain/dates/times/slips.ts';

it.each([
  ['flytta den 15 decmber till 18 december', 'flytta den 15 december till 18 december'],
  ['stängt 27 decmber – 3 januri', 'stängt 27 december – 3 januari'],
  ['ställ in tordag 15 dec', 'ställ in torsdag 15 dec'],
  ['ställ in tisdgen den 15 dec', 'ställ in tisdagen den 15 dec'],
  ['delegera RUN-1 till 3:e novmber', 'delegera RUN-1 till 3:e november'],
  ['move 3 Febuary to 10 February', 'move 3 february to 10 February'],
  ['cancel the meeting on Tusday 15 December', 'cancel the meeting on tuesday 15 December'],
])('a day that is misspelt beside a number is put right: %s', (written, right) => {
  expect(daysMended(written)?.text).toBe(right);
});

it.each([
  'flytta den 15 december till 18 dec',
  'anstånd RUN-1 2 veckor',
  'delegera RUN-1 @Augusta utkast',
  'anstånd RUN-1 nästa sammanträde decmber är för tidigt',
  'utse @Marsha till Planchefen från 1 mars',
  'sammanträde nytt 2027-03-16 09:00',
  'move 3 marches 12 people',
])('nothing else is taken for one: %s', (words) => {
  expect(daysMended(words)).toBeNull();
});
