import { expect, it } from 'vitest';

import { findDuePhrases } from '../../../src/domain/dates/find-due-phrases.ts';
import { resolveDue } from '../../../src/domain/dates/resolve.ts';
import type { ResolvedDue } from '../../../src/domain/dates/resolved-due.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';

const meetings = ['2026-12-15', '2027-03-02', '2027-03-23', '2027-05-04'].map(meetingOn);

it.each([
  ['till sammanträdet den 15 december', '2026-12-15'],
  ['2026-12-15', '2026-12-15'],
  ['15/12', '2026-12-15'],
  ['till nästa sammanträde', '2026-12-15'],
  ['till sammanträdet i maj', '2027-05-04'],
])('takes "%s" for the meeting on %s', (words, meeting) => {
  expect(resolved(words)).toEqual([{ ok: true, due: { kind: 'meeting', meeting } }]);
});

it.each([
  ['v. 50', '2026-12-07', '2026-12-13'],
  ['kvartal 1', '2027-01-01', '2027-03-31'],
  ['våren 2027', '2027-01-01', '2027-06-30'],
  ['vintern 2026', '2026-12-01', '2027-02-28'],
  ['senast i maj', '2027-05-01', '2027-05-31'],
  ['före sommaren 2027', '2026-10-01', '2027-05-31'],
  ['inom två månader', '2026-10-01', '2026-12-01'],
  ['inom 30 dagar', '2026-10-01', '2026-10-31'],
])('takes "%s" for the time from %s to %s', (words, from, to) => {
  expect(resolved(words)).toMatchObject([{ ok: true, due: { kind: 'period', from, to } }]);
});

it.each([
  ['till decembersammanträdet', '2026-12-15'],
  ['till årets sista sammanträde', '2026-12-15'],
  ['till sammanträdet v. 51', '2026-12-15'],
  ['till sammanträdet tisdag v. 51', '2026-12-15'],
  ['till sammanträdet den tredje tisdagen i december', '2026-12-15'],
])('finds the meeting of "%s"', (words, meeting) => {
  expect(resolved(words)).toEqual([{ ok: true, due: { kind: 'meeting', meeting } }]);
});

it.each([
  ['till sammanträdet den 16 december', 'no-such-meeting', '2026-12-16', 2],
  ['till den 31 januari 2027', 'no-such-meeting', '2027-01-31', 0],
  ['till sammanträdet i mars', 'several-meetings', null, 2],
  ['senast före jul', 'unclear', null, 1],
  ['efter sommaren', 'unclear', null, 0],
  // Where a season or a part of a month begins is everybody's own guess.
  ['före sommaren', 'unclear', null, 1],
  ['i mitten av maj', 'unclear', null, 1],
])('does not guess what "%s" means', (words, why, day, choices) => {
  const [due] = resolved(words);

  expect(due).toMatchObject({ ok: false, why, day, choices: { length: choices } });
});

function resolved(words: string): ResolvedDue[] {
  const committee = { meetings, timeZone: 'Europe/Stockholm' };
  return findDuePhrases(words).map((phrase) => resolveDue(phrase, committee, '2026-10-01'));
}

function meetingOn(day: string): Meeting {
  return {
    id: day,
    day,
    time: null,
    state: 'planned',
    addedAt: '2026-01-01T00:00:00.000Z',
    dates: [],
    dispatched: null,
  };
}
