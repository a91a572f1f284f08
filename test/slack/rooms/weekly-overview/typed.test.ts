import { describe, expect, it } from 'vitest';

import { readOverviewDay } from '../../../../src/slack/rooms/weekly-overview/typed.ts';

describe('the day of the weekly overview', () => {
  it.each([
    ['måndag', 1],
    ['måndagar', 1],
    ['varje fredag', 5],
    ['på tisdagar', 2],
    ['Monday', 1],
    ['every Thursday', 4],
    ['Wednesdays', 3],
    ['av', null],
    ['Off', null],
    ['lördag', undefined],
    ['15 december', undefined],
    ['', undefined],
    ['måndag och tisdag', undefined],
  ])('%j', (words, expected) => {
    expect(readOverviewDay(words)).toBe(expected);
  });
});
