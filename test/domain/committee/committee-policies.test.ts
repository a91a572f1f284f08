import { expect, it } from 'vitest';

import { arePolicies, arePoliciesDue } from '../../../src/domain/committee/committee-policies.ts';

const ALWAYS_OPEN = { isOpen: () => true };
const MONDAYS = { silentDays: 30, stillMonths: 6, weekday: 1, last: '2026-11-27', toldWith: null };
const TOLD = { ...MONDAYS, last: '2026-11-30', toldWith: 'ASSIGNMENT1' };

it.each([
  ['on the chosen weekday', MONDAYS, '2026-11-30', true],
  ['late, where that day was missed', MONDAYS, '2026-12-02', true],
  ['no more once it was told', TOLD, '2026-12-01', false],
  [
    'not again in the week, also where another weekday is chosen',
    { ...TOLD, weekday: 4 },
    '2026-12-03',
    false,
  ],
  ['again in the next week', TOLD, '2026-12-07', true],
])('what breaks the policies is looked for %s', (_when, policies, today, isDue) => {
  expect(arePoliciesDue(policies, today, ALWAYS_OPEN)).toBe(isDue);
});

it('a policy has its bounds, and may be none', () => {
  expect(arePolicies({ silentDays: 30, stillMonths: null })).toBe(true);
  expect(arePolicies({ silentDays: 6, stillMonths: null })).toBe(false);
  expect(arePolicies({ silentDays: null, stillMonths: 37 })).toBe(false);
  expect(arePolicies({ silentDays: Number.NaN, stillMonths: 6 })).toBe(false);
});
