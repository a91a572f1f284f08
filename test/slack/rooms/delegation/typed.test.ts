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
  expect(readDelegation(words, MILESTONES)).toBeNull();
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
  ['kostnaderna: per år', 'whole', 'kostnaderna: per år'],
  ['utkastets siffror', 'whole', 'utkastets siffror'],
  // Not in this assignment, and still no words: the whole would be given away by mistake.
  ['slutliga handlingar', 'final-papers', null],
])('reads what is given on in "%s"', (words, what, part) => {
  const scope = what === 'whole' ? { is: 'whole' } : { is: 'milestone', milestone: what };

  expect(readDelegation(words, MILESTONES)).toEqual({ scope, part });
});
