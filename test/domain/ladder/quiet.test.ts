import { describe, expect, it } from 'vitest';

import { quietUntil } from '../../../src/domain/ladder/quiet.ts';
import { anAssignment } from '../../contracts/samples.ts';
import {
  ACCEPTED,
  aDraft,
  CLOSED,
  DEVELOPER,
  DEVELOPERS,
  live,
  theCommittee,
} from '../support/run.ts';

function quiet(days: number | null, today: string, facts = {}): ReturnType<typeof quietUntil> {
  return quietUntil(anAssignment(facts), theCommittee(), days, { today, closed: CLOSED });
}

describe('an acknowledgement', () => {
  it('keeps quiet until the next milestone’s own morning', () => {
    expect(quiet(null, '2026-11-10')).toEqual({ ok: true, until: '2026-11-19' });
    expect(quiet(null, '2026-11-19', { drafts: [aDraft()] })).toEqual({
      ok: true,
      until: '2026-11-24',
    });
  });

  it('or for so many working days, but never past the milestone', () => {
    expect(quiet(5, '2026-11-10')).toEqual({ ok: true, until: '2026-11-17' });
    expect(quiet(5, '2026-11-16')).toEqual({ ok: true, until: '2026-11-19' });
  });

  it('keeps nothing quiet that is late', () => {
    expect(quiet(null, '2026-11-20')).toEqual({ ok: false, why: 'late' });
    expect(quiet(5, '2026-11-20')).toEqual({ ok: false, why: 'late' });
  });

  it('needs days of its own where the assignment has no date', () => {
    const due = { kind: 'none' } as const;

    expect(quiet(null, '2026-11-10', { due })).toEqual({ ok: false, why: 'not-ahead' });
    expect(quiet(5, '2026-11-10', { due })).toEqual({ ok: true, until: '2026-11-17' });
  });
});

/** Who hears of the draft on which day, by step. */
function told(until: string | null): readonly string[] {
  const quiets = until === null ? [] : [{ person: DEVELOPER, until }];
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, quiets });
  const days = { from: '2026-11-09', to: '2026-11-24' };
  return live(assignment, theCommittee(), days).flatMap(({ day, line: { person, line } }) =>
    line.kind === 'milestone' && line.milestone === 'draft'
      ? [`${day} ${person.user} ${line.step}`]
      : [],
  );
}

describe('while it is quiet', () => {
  it('the owner hears nothing, and then the newest step alone', () => {
    expect(told(null).slice(0, 3)).toEqual([
      '2026-11-10 U02UTV -7',
      '2026-11-17 U02UTV -2',
      '2026-11-19 U02UTV 0',
    ]);
    expect(told('2026-11-18').slice(0, 2)).toEqual(['2026-11-18 U02UTV -2', '2026-11-19 U02UTV 0']);
  });

  it('an escalation comes all the same', () => {
    expect(told('2026-11-25')).toEqual([
      '2026-11-20 U01DIR 1',
      '2026-11-24 U01DIR 3',
      '2026-11-24 U03SEK 3',
    ]);
  });
});
