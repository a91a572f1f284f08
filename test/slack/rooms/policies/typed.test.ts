import { expect, it } from 'vitest';

import { readPolicies } from '../../../../src/slack/rooms/policies/typed.ts';

it.each([
  ['30 dagar 6 månader', { silentDays: 30, stillMonths: 6 }],
  ['30 days, six months on Thursdays', { silentDays: 30, stillMonths: 6, weekday: 4 }],
  ['inget uppdrag utan ett ord på trettio dagar', { silentDays: 30 }],
  ['no assignment without a word for two months', { silentDays: 60 }],
  ['efter ett halvår till nästa dagordning', { stillMonths: 6 }],
  ['utan ett ord på 4 veckor, utan framsteg på 6 månader', { silentDays: 28, stillMonths: 6 }],
  ['varje fredag', { weekday: 5 }],
  ['av', { silentDays: null, stillMonths: null }],
  ['', null],
  ['lördag', null],
  ['hur funkar det', null],
])('of what a committee asks, %j is read', (words, expected) => {
  expect(readPolicies(words)).toEqual(expected);
});
