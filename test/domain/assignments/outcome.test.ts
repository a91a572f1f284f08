import { describe, expect, it } from 'vitest';

import type { Outcome } from '../../../src/domain/assignments/recorded-outcome.ts';
import { afterOutcome, closesBy } from '../../../src/domain/assignments/outcome.ts';
import { aCommittee, anAssignment, SECRETARY } from '../../contracts/samples.ts';

const FEBRUARY = {
  id: 'MEETINGFEB',
  day: '2027-02-09',
  time: '09:00',
  state: 'planned',
  addedAt: '2026-01-01T08:00:00.000Z',
  dates: [],
  dispatched: null,
} as const;
const FACTS = { next: FEBRUARY, committee: aCommittee(), today: '2026-12-16' };

function anOutcome(facts: Partial<Outcome>): Outcome {
  const at = '2026-12-16T08:00:00.000Z';
  const said = { paragraph: null, motive: null, minutes: null };
  return {
    is: 'noted',
    closes: false,
    meeting: 'MEETINGDEC',
    by: SECRETARY,
    at,
    ...said,
    ...facts,
  };
}

describe('an outcome', () => {
  it.each([
    ['approved', true, true],
    ['approved', false, false],
    ['rejected', true, true],
    // What the words themselves say is not asked.
    ['revoked', false, true],
    ['referred-back', true, false],
    ['tabled', true, false],
    ['off-the-agenda', true, false],
  ] as const)('%s, said to close: %s, closes: %s', (is, said, expected) => {
    expect(closesBy(is, said)).toBe(expected);
  });

  it('that closes needs a §', () => {
    const revoked = anOutcome({ is: 'revoked', closes: true });

    expect(afterOutcome(anAssignment(), revoked, FACTS)).toEqual({
      ok: false,
      why: 'no-paragraph',
    });
    expect(afterOutcome(anAssignment(), { ...revoked, paragraph: '§ 12' }, FACTS)).toMatchObject({
      ok: true,
      assignment: { ending: { is: 'closed', paragraph: '§ 12' } },
    });
  });

  it('that does not close sends the assignment to the meeting it is given', () => {
    const after = afterOutcome(anAssignment(), anOutcome({ is: 'tabled' }), FACTS);

    expect(after).toMatchObject({
      ok: true,
      assignment: { tabled: true, due: { kind: 'meeting', meeting: 'MEETINGFEB' } },
    });
  });

  it('that refers back needs a motive, and every one that goes on another meeting', () => {
    const back = anOutcome({ is: 'referred-back' });
    const without = { ...FACTS, next: null };

    expect(afterOutcome(anAssignment(), back, FACTS)).toEqual({ ok: false, why: 'no-motive' });
    expect(afterOutcome(anAssignment(), { ...back, motive: 'kostnaderna' }, without)).toEqual({
      ok: false,
      why: 'no-other-meeting',
    });
  });
});
