import { describe, expect, it } from 'vitest';

import { queryOf } from '../../../src/domain/search/query.ts';
import { soughtIn } from '../../../src/domain/search/sought.ts';
import { understandSearch } from '../../../src/domain/search/understand-search.ts';
import { aCommittee } from '../../contracts/samples.ts';

const SEARCHING = { committees: [aCommittee()], today: '2026-11-30' };
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

describe('what a line seeks', () => {
  it.each([
    ['kulturplan', { words: 'kulturplan' }],
    ['kulturplan i RUN', { words: 'kulturplan', committee: 'RUNCOMMITTEE' }],
    ['kulturplan in run', { words: 'kulturplan', committee: 'RUNCOMMITTEE' }],
    ['RUN kulturplan', { words: 'kulturplan', committee: 'RUNCOMMITTEE' }],
    [
      'kulturplan i Regionala utvecklingsnämnden',
      { words: 'kulturplan', committee: 'RUNCOMMITTEE' },
    ],
    ['avslutade badhus', { words: 'badhus', ended: 'closed' }],
    ['closed pools', { words: 'pools', ended: 'closed' }],
    ['öppna uppdrag om badhus', { words: 'badhus', ended: 'open' }],
    ['open assignments about pools', { words: 'pools', ended: 'open' }],
    ['policy för öppna data', { words: 'policy för öppna data' }],
    ['§ 87', { words: '§ 87' }],
    ['RUN/516/2020', { words: 'RUN/516/2020' }],
    ['dnr RUN/516/2020', { words: 'dnr RUN/516/2020' }],
    ['RUN-12', { words: 'RUN-12' }],
    ['plan 2026-2030', { words: 'plan 2026-2030' }],
    ['badhus 2026', { words: 'badhus', days: YEAR }],
    ['pools in 2026', { words: 'pools', days: YEAR }],
    [
      'badhus från 1 jan till 1 juni',
      { words: 'badhus', days: { from: '2026-01-01', to: '2026-06-01' } },
    ],
    [
      'pools from 1 Jan to 1 June',
      { words: 'pools', days: { from: '2026-01-01', to: '2026-06-01' } },
    ],
    [
      'badhus 2026-01-01 – 2026-06-01',
      { words: 'badhus', days: { from: '2026-01-01', to: '2026-06-01' } },
    ],
    ['badhus sedan mars', { words: 'badhus', days: { from: '2026-03-01', to: '2199-12-31' } }],
    ['badhus före 2025', { words: 'badhus', days: { from: '1900-01-01', to: '2025-12-31' } }],
    ['badhus i maj 2025', { words: 'badhus', days: { from: '2025-05-01', to: '2025-05-31' } }],
    [
      'mål till sammanträdet den 15 december',
      { words: 'mål', days: { from: '2026-12-15', to: '2026-12-15' } },
    ],
    [
      'badhus ansvarig Regiondirektören',
      { words: 'badhus', whose: { is: 'office', title: 'Regiondirektören' } },
    ],
    ['Astrid badhus', { words: 'Astrid badhus' }],
    ['avslutade i RUN', { words: '', committee: 'RUNCOMMITTEE', ended: 'closed' }],
  ])('%s', (line, query) => {
    expect(understandSearch(line, SEARCHING)).toEqual({ ...queryOf(''), ...query });
  });
});

describe('what words are sought', () => {
  it.each([
    ['tillväxtarbetets', [['tillväxtarb']]],
    ['programmets', [['program']]],
    ['§ 87', ['§87']],
    ['§87/2026', ['§87']],
    ['run-012', ['run-12']],
    ['RUN–12 badhus', ['run-12', ['badhu']]],
    ['badhus 516/2020', [['badhu'], '516/2020']],
    ['dnr SN 2027/118', ['sn/2027/118']],
    ['run/516/2020', ['run/516/2020']],
    ['förslag på mål', [['förslag'], ['mål']]],
    ['och', [['och']]],
    ['e-hälsa', [['e', 'häl']]],
    ['”badhus”', [['badhu']]],
    ['— !', []],
  ])('%s', (line, found) => {
    expect(soughtIn(line).map(({ id, words }) => id ?? words.map(({ stem }) => stem))).toEqual(
      found,
    );
  });
});
