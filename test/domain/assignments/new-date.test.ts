import { describe, expect, it } from 'vitest';

import type { MilestoneName } from '../../../src/domain/record/milestone-name.ts';
import { setNewDate } from '../../../src/domain/assignments/new-date.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { CLOSED, theCommittee } from '../support/run.ts';

// Registered late: the draft date, 19 November, had passed.
const today = '2026-11-25';
const late = anAssignment({ dueSince: today });

function set(day: string, milestone: MilestoneName = 'draft'): ReturnType<typeof setNewDate> {
  return setNewDate(late, theCommittee(), { milestone, day }, { today, closed: CLOSED });
}

describe('a new date set by hand', () => {
  it('is kept with the day on which it was set, from which it counts', () => {
    expect(set('2026-12-01')).toEqual({
      ok: true,
      byHand: { milestone: 'draft', day: '2026-12-01', setOn: today },
    });
  });

  it('may be today, and the day of a milestone that comes after it', () => {
    expect(set(today)).toMatchObject({ ok: true });
    expect(set('2026-12-07')).toMatchObject({ ok: true });
  });

  it.each([
    ['past', '2026-11-24'],
    ['closed-day', '2026-11-28'],
    ['after-meeting', '2026-12-16'],
    ['out-of-order', '2026-12-08'],
  ])('is refused as %s on %s', (why, day) => {
    expect(set(day)).toEqual({ ok: false, why });
  });

  it('may not come before a milestone that is still ahead', () => {
    expect(set('2026-12-04', 'dispatch')).toEqual({ ok: false, why: 'out-of-order' });
    expect(set('2026-12-07', 'dispatch')).toMatchObject({ ok: true });
  });

  it('is refused for a milestone that the assignment has not', () => {
    expect(set('2026-12-01', 'executive-committee')).toEqual({
      ok: false,
      why: 'no-such-milestone',
    });
  });

  it('has no meeting to come before when the due is a plain date', () => {
    const dated = anAssignment({ due: { kind: 'date', day: '2026-12-01' } });
    const asked = { milestone: 'final-papers', day: '2027-02-01' } as const;

    expect(setNewDate(dated, theCommittee(), asked, { today, closed: CLOSED })).toMatchObject({
      ok: true,
    });
  });
});
