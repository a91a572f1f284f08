import { expect, it } from 'vitest';

import { likelyDays } from '../../../src/domain/dates/likely-days.ts';

// A Tuesday.
const TODAY = '2026-09-29';

it.each([
  ['nästa fredag', '2026-10-02 2026-10-09'],
  ['by next Tuesday', '2026-10-06 2026-10-13'],
  ['fredag i nästa vecka', '2026-10-09'],
  ['on Friday next week', '2026-10-09'],
  ['nästa vecka på onsdag', '2026-10-07'],
  ['någon gång nästa vecka', '2026-10-05 2026-10-09'],
  ['nästa månad', '2026-10-30'],
  ['efter nyår', '2027-01-04 2027-01-11'],
  ['after new year', '2027-01-04 2027-01-11'],
  ['senast före jul', '2026-12-23'],
  ['till påsk', '2027-03-25'],
  ['efter påskhelgen', '2027-03-30 2027-04-06'],
  ['före midsommar', '2027-06-24'],
  ['innan semestern', '2027-06-30'],
  ['i början av november', '2026-11-10'],
  ['i mitten av november', '2026-11-13'],
  ['slutet av oktober', '2026-10-30'],
  ['sista veckan i oktober', '2026-10-30'],
  ['first week of November', '2026-11-06'],
  ['månadsskiftet oktober/november', '2026-10-31'],
  ['om två veckor', '2026-10-13'],
  ['31 november', '2026-11-30 2026-12-01'],
  ['till 13.1', '2027-01-13'],
])('%s is most likely %s', (words, days) => {
  expect(likelyDays(words, TODAY)?.days.join(' ')).toBe(days);
});

it.each(['15 december', 'avsnitt 13.1', 'kapitel 2.4 i planen', 'jul i parken', 'när vi hinner'])(
  '%s is no loose time',
  (words) => {
    expect(likelyDays(words, TODAY)).toBeNull();
  },
);
