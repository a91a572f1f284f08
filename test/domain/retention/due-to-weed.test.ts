import { expect, it } from 'vitest';

import { wrongWith } from '../../../src/domain/committee/retention.ts';
import {
  endedOn,
  isReached,
  readingEndedOn,
  whyLeftOut,
  whyReadingLeftOut,
} from '../../../src/domain/retention/due-to-weed.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';

const act = { by: SECRETARY, at: '2026-12-15T23:30:00.000Z' };
const closed = { is: 'closed', paragraph: '§ 87', meeting: 'M', ...act } as const;
const receipt = { number: 'RS 1', day: '2026-12-16', ...act };
const received = { ending: closed, diary: [{ ...act, receipt }] };
const held = { reason: 'begärt ut', ...act };

it.each([
  ['open', anAssignment(), 'open'],
  ['closed and not handed over', anAssignment({ ending: closed }), 'not-received'],
  [
    'handed over and not received',
    anAssignment({ ending: closed, diary: [{ ...act, receipt: null }] }),
    'not-received',
  ],
  ['received', anAssignment(received), null],
  ['received and held', anAssignment({ ...received, hold: held }), 'held'],
  ['void', anAssignment({ ending: { is: 'void', reason: 'fel', ...act } }), 'void'],
])('says why it stays: %s', (_what, assignment, why) => {
  expect(whyLeftOut(assignment)).toBe(why);
});

it.each([
  ['2027-12-15', false],
  ['2027-12-16', true],
])('reaches what ended so many months ago where its committee is: on %s %s', (today, isDue) => {
  const ended = endedOn(closed, 'Europe/Stockholm');

  expect(ended).toBe('2026-12-16');
  expect(isReached(ended, { months: 12 }, today)).toBe(isDue);
});

it('counts from the day that an office’s list gave', () => {
  const before = { is: 'closed-before', words: 'klart', on: '2019-05-02', ...act } as const;

  expect(endedOn(before, 'Europe/Stockholm')).toBe('2019-05-02');
});

it('lets a reading go once all that came of it may, and ended last', () => {
  const others = [anAssignment(received), anAssignment({ ending: { ...closed, is: 'closed' } })];
  const gone = anAssignment({ ending: { is: 'void', reason: 'fel', ...act } });
  const when = { readOn: '2026-09-29', timeZone: 'Europe/Stockholm' };

  expect(whyReadingLeftOut([anAssignment(received), gone])).toBe(null);
  expect(whyReadingLeftOut(others)).toBe('not-received');
  expect(whyReadingLeftOut([anAssignment(received), anAssignment()])).toBe('open');
  expect(readingEndedOn([anAssignment(received)], when)).toBe('2026-12-16');
  expect(readingEndedOn([], when)).toBe('2026-09-29');
});

it.each([
  [{ months: 0 }, 'bad-months'],
  [{ months: 601 }, 'bad-months'],
  [{ paragraph: ' ' }, 'no-ground'],
  [{ decidedOn: '2026-12-17' }, 'day-to-come'],
  [{}, null],
])('takes no rule without time or ground: %o', (facts, wrong) => {
  const rule = { kind: 'drafts', months: 24, paragraph: '§ 4.2', decidedOn: '2026-01-07' } as const;

  expect(wrongWith({ ...rule, ...facts }, '2026-12-16')).toBe(wrong);
});
