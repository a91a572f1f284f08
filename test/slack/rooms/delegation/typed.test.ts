import { expect, it } from 'vitest';

import { readDelegation } from '../../../../src/slack/rooms/delegation/typed.ts';

const MILESTONES = ['draft', 'MBL-förhandling', 'Samråd, ekonomi'].map((milestone) => ({
  milestone,
}));

it.each([
  'utksat',
  'Utkats',
  'the drfat',
  'slutliga handligar',
  'MBL-förhandlign',
  'utksat: siffrorna',
])('cannot say what is given on in "%s"', (words) => {
  expect(readDelegation(words, MILESTONES)).toBe('slip');
});

it.each([
  'till tis 15 dec',
  'till och med den 1 november',
  'från och med måndag',
  'under vecka 44',
  '1–14 oktober',
  'mellan 1 oktober och 14 oktober',
  'from 5 October until 16 October',
  'hela till nästa fredag',
])('gives nothing for a time alone: "%s"', (words) => {
  expect(readDelegation(words, MILESTONES)).toBe('time');
});

it.each([
  ['', 'whole', null],
  ['hela uppdraget', 'whole', null],
  ['The whole', 'whole', null],
  ['ta fram kostnaderna', 'whole', 'ta fram kostnaderna'],
  ['utkast', 'draft', null],
  ['Utkastet', 'draft', null],
  ['hålltiden utkast', 'draft', null],
  ['the draft', 'draft', null],
  ['mbl-förhandling', 'MBL-förhandling', null],
  ['Samråd, ekonomi', 'Samråd, ekonomi', null],
  ['utkast: kostnaderna, och en jämförelse', 'draft', 'kostnaderna, och en jämförelse'],
  ['utkast till 3 november', 'draft', 'till 3 november'],
  ['the draft by 3 November', 'draft', 'by 3 November'],
  ['ta fram underlag till fredag', 'whole', 'ta fram underlag till fredag'],
  ['kostnaderna: per år', 'whole', 'kostnaderna: per år'],
  ['utkastets siffror', 'whole', 'utkastets siffror'],
  // Not in this assignment, and still no words: the whole would be given away by mistake.
  ['slutliga handlingar', 'final-papers', null],
])('reads what is given on in "%s"', (words, what, part) => {
  const scope = what === 'whole' ? { is: 'whole' } : { is: 'milestone', milestone: what };

  expect(readDelegation(words, MILESTONES)).toEqual({ scope, part });
});
