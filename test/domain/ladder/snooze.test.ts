import { describe, expect, it } from 'vitest';

import { snoozeMornings, snoozeUntil } from '../../../src/domain/ladder/snooze.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { aDraft, CLOSED, DEVELOPER, theCommittee } from '../support/run.ts';

function snooze(until: string, today = '2026-11-10', facts = {}): ReturnType<typeof snoozeUntil> {
  const asked = { person: DEVELOPER, milestone: 'draft', until } as const;
  return snoozeUntil(anAssignment(facts), theCommittee(), asked, { today, closed: CLOSED });
}

describe('putting a reminder off', () => {
  it('offers the next working morning and three working days', () => {
    expect(snoozeMornings('2026-11-13', CLOSED)).toEqual({
      nextMorning: '2026-11-16',
      threeDays: '2026-11-18',
    });
  });

  it('is for one person and milestone, at the latest until the milestone’s own morning', () => {
    expect(snooze('2026-11-19')).toEqual({
      ok: true,
      snooze: { person: DEVELOPER, milestone: 'draft', until: '2026-11-19' },
    });
  });

  it('never goes past the milestone', () => {
    expect(snooze('2026-11-20')).toEqual({ ok: false, why: 'past-milestone' });
  });

  it('is refused while the milestone is late', () => {
    expect(snooze('2026-11-23', '2026-11-20')).toEqual({ ok: false, why: 'late' });
  });

  it('is refused when there is nothing to put off', () => {
    const drafts = [aDraft()];

    expect(snooze('2026-11-12', '2026-11-10', { drafts })).toEqual({ ok: false, why: 'not-ahead' });
    expect(snooze('2026-11-12', '2026-11-10', { due: { kind: 'none' } })).toEqual({
      ok: false,
      why: 'no-such-milestone',
    });
  });

  it('ends on a working morning after today', () => {
    expect(snooze('2026-11-14')).toEqual({ ok: false, why: 'closed-day' });
    expect(snooze('2026-11-10')).toEqual({ ok: false, why: 'not-later' });
  });
});
