import { describe, expect, it } from 'vitest';

import { milestonesOf } from '../../../src/domain/assignments/milestones.ts';
import { afterOutcome } from '../../../src/domain/assignments/outcome.ts';
import { follows, rescheduled } from '../../../src/domain/assignments/rescheduling.ts';
import { dayOfDue } from '../../../src/domain/committee/day-of-due.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { TimeBefore } from '../../../src/domain/meetings/time-before.ts';
import { type PlanRow, planRow } from '../../../src/domain/meetings/plan.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { CLOSED, MUNICIPAL_PLAN, theCommittee } from '../support/run.ts';

const FORTNIGHT: TimeBefore = { count: 14, unit: 'days', of: 'meeting' };

function due(before: TimeBefore) {
  return { kind: 'meeting', meeting: 'MEETINGDEC', before } as const;
}

function days(
  before: TimeBefore,
  committee: Committee = theCommittee(),
  plan?: readonly PlanRow[],
) {
  const assignment = anAssignment({ due: due(before), ...(plan !== undefined && { plan }) });
  const found = milestonesOf(assignment, committee, CLOSED);
  return found.map(({ milestone, day }) => `${milestone} ${day}`);
}

describe('an assignment that is due so long before its meeting', () => {
  it.each([
    [FORTNIGHT, '2026-12-01'],
    [{ count: 2, unit: 'weeks', of: 'meeting' }, '2026-12-01'],
    [{ count: 1, unit: 'months', of: 'meeting' }, '2026-11-15'],
    [{ count: 10, unit: 'working-days', of: 'meeting' }, '2026-12-01'],
    // The papers go out on Tuesday 8 December.
    [{ count: 10, unit: 'working-days', of: 'dispatch' }, '2026-11-24'],
    [{ count: 1, unit: 'days', of: 'dispatch' }, '2026-12-07'],
  ] as const)('counts %j from the meeting or its dispatch', (before, day) => {
    expect(dayOfDue(due(before), theCommittee(), CLOSED)).toBe(day);
  });

  it('has its final papers on that day, what comes before at its distance to them', () => {
    // By the plan: draft 19 November, presidium 24 November, final papers 7 and dispatch 8 December.
    expect(days(FORTNIGHT)).toEqual([
      'draft 2026-11-13',
      'presidium 2026-11-18',
      'final-papers 2026-12-01',
      'dispatch 2026-12-08',
    ]);
  });

  it('keeps a distance that is counted in working days, on open days alone', () => {
    const plan = [planRow('draft', 10, 'working'), planRow('final-papers', 5, 'working')];

    expect(days({ count: 2, unit: 'weeks', of: 'meeting' }, theCommittee(), plan)).toEqual([
      'draft 2026-11-24',
      'final-papers 2026-12-01',
    ]);
    expect(days({ count: 9, unit: 'days', of: 'meeting' })).toContain('final-papers 2026-12-04');
  });

  it('has final papers that day also where the plan has none', () => {
    expect(days(FORTNIGHT, theCommittee(), MUNICIPAL_PLAN)).toContain('final-papers 2026-12-01');
  });

  it('follows the meeting when it moves, and stays the meeting’s', () => {
    const committee = theCommittee();
    const [meeting] = committee.meetings;
    const how = { is: 'moved', day: '2026-12-18', time: null } as const;
    const after = meeting && rescheduled(committee, meeting, how);

    expect(after && days(FORTNIGHT, after)).toContain('final-papers 2026-12-04');
    expect(after && dayOfDue(due(FORTNIGHT), after, CLOSED)).toBe('2026-12-04');
  });

  it('goes with its rule to the meeting that takes over, or that comes next', () => {
    const assignment = anAssignment({ due: due(FORTNIGHT) });
    const [next] = theCommittee().meetings.map((each) => ({ ...each, id: 'MEETINGJAN' }));
    const carried = { is: 'cancelled', carriedTo: 'MEETINGJAN' } as const;
    const facts = { today: '2026-11-16', before: null, plan: assignment.plan };
    const tabled = {
      is: 'off-the-agenda',
      meeting: 'MEETINGDEC',
      paragraph: null,
      motive: null,
      closes: false,
      minutes: null,
      by: assignment.registeredBy,
      at: '2026-12-15T10:00:00.000Z',
    } as const;
    const about = { next: next ?? null, committee: theCommittee(), today: '2026-12-16' };

    const expected = { kind: 'meeting', meeting: 'MEETINGJAN', before: FORTNIGHT };
    expect(follows(assignment, carried, facts).due).toEqual(expected);
    expect(afterOutcome(assignment, tabled, about)).toMatchObject({
      assignment: { due: expected },
    });
  });
});
