import { expect, it } from 'vitest';

import { phraseAtEnd, phraseAtStart } from '../../../src/domain/dates/phrases-at-edges.ts';
import { findDuePhrases } from '../../../src/domain/dates/find-due-phrases.ts';
import { readDay } from '../../../src/domain/dates/read-day.ts';

it.each([
  ['till sammanträdet den 15 december', 'meeting'],
  ['till regionala utvecklingsnämndens sammanträde den 15 \ndecember', 'meeting'],
  ['till sammanträdet 2026-12-15', 'meeting'],
  ['due for the 15 December meeting', 'meeting'],
  ['for the meeting on 15 December', 'meeting'],
  ['by 15 December', 'date'],
  ['senast den 31 mars 2021', 'date'],
  ['till nästa sammanträde', 'meeting'],
  ['to the next meeting', 'meeting'],
  ['2026-12-15', 'date'],
  ['15/12', 'date'],
  ['15 dec', 'date'],
  ['utan datum', 'none'],
  ['without a date', 'none'],
  ['till sammanträdet i mars', 'meeting'],
  ['till kommunstyrelsen den 7 juni', 'meeting'],
  ['v. 50', 'period'],
  ['kvartal 1', 'period'],
  ['våren 2027', 'period'],
  ['till sammanträdet om två månader', 'meeting'],
  ['senast två veckor före nästa sammanträde', 'meeting'],
  ['till nämndens juni-sammanträde', 'meeting'],
  ['på årsmötet', 'meeting'],
  ['before the AGM', 'meeting'],
  ['for the second Tuesday in December', 'date'],
  ['före juni månads utgång', 'date'],
  ['senast sista juni', 'date'],
  ['senast vid utgången av juni', 'date'],
  ['i samband med höstens budgetdialog', 'period'],
  ['i juni månad', 'period'],
  ['i anslutning till delårsrapporten', 'period'],
  ['i anslutning till nämndens sammanträde den 3 juni', 'meeting'],
  ['inom loppet av ett år', 'period'],
  ['inför budgetarbetet', 'period'],
  ['by the end of Q2', 'period'],
  ['under det kommande året', 'period'],
])('finds the whole of "%s" as a %s', (words, kind) => {
  const found = findDuePhrases(`ta fram ett förslag ${words}.`);

  expect(found.map((each) => [each.text, each.kind])).toEqual([[words, kind]]);
});

it.each(['RUN/516/2020', 'den 31 november', 'they may decide'])('finds no due in "%s"', (words) => {
  expect(findDuePhrases(words)).toEqual([]);
});

it('takes the phrase off the edge that it stands at', () => {
  const line = 'förslag på mål 2050 till sammanträdet den 15 december.';

  expect(phraseAtEnd(line)?.rest).toBe('förslag på mål 2050');
  expect(phraseAtStart(line)).toBeNull();
  expect(phraseAtStart('till sammanträdet den 15 december ta fram mål')?.rest).toBe('ta fram mål');
});

it('reads a date typed alone as the first on today or later', () => {
  expect(readDay('15/12', '2026-12-15')).toBe('2026-12-15');
  expect(readDay('15 december', '2026-12-16')).toBe('2027-12-15');
  expect(readDay('den 15 dec 2026', '2026-12-16')).toBe('2026-12-15');
  expect(readDay('15 december kanske', '2026-12-16')).toBeNull();
  for (const words of ['tisdag 15 december', 'tisdagen den 15 dec', 'tis 15 dec', 'Tue 15 Dec'])
    expect(readDay(words, '2026-09-29')).toBe('2026-12-15');
  expect(readDay('onsdag 15 december', '2026-09-29')).toBeNull();
});
