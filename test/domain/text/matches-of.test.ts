import { expect, it } from 'vitest';

import { matchesOf } from '../../../src/domain/text/matches-of.ts';

it('finds every match, and the same again', () => {
  const pattern = /\d/gu;

  const found = [matchesOf(pattern, 'a1b2'), matchesOf(pattern, 'a1b2')];

  expect(found.map((matches) => matches.map(([digit]) => digit))).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
});

it('comes to an end where a match is empty', () => {
  expect(matchesOf(/x*/gu, 'axb')).toHaveLength(4);
});
