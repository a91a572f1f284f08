import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/days/day.ts';
import { milestonesOf } from '../../../src/domain/assignments/milestones.ts';
import { dateChanges, follows, rescheduled } from '../../../src/domain/assignments/rescheduling.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { CLOSED, theCommittee } from '../support/run.ts';

const TODAY = '2026-10-28';
const committee = theCommittee();
const [DECEMBER] = committee.meetings;
if (DECEMBER === undefined) throw new Error('The committee has its meeting in December.');
const assignment = anAssignment();
const facts = { today: TODAY, closed: CLOSED };

describe('a meeting that is moved', () => {
  it('takes every milestone along, and says from which day to which', () => {
    const how = { is: 'moved', day: '2026-12-18', time: null } as const;
    const now = {
      assignment: follows(assignment, how, { today: TODAY, before: null, plan: committee.plan }),
      committee: rescheduled(committee, DECEMBER, how),
    };

    expect(dateChanges({ assignment, committee }, now, facts)).toEqual([
      { milestone: 'draft', from: '2026-11-19', to: '2026-11-20' },
      { milestone: 'presidium', from: '2026-11-24', to: '2026-11-27' },
      { milestone: 'final-papers', from: '2026-12-07', to: '2026-12-10' },
      { milestone: 'dispatch', from: '2026-12-08', to: '2026-12-11' },
    ]);
  });

  it('has every date back when it is moved back', () => {
    const anyMove = property(integer({ min: -30, max: 60 }), (days) => {
      const there = { is: 'moved', day: addDays(DECEMBER.day, days), time: null } as const;
      const back = { is: 'moved', day: DECEMBER.day, time: DECEMBER.time } as const;
      const moved = rescheduled(committee, DECEMBER, there);
      const home = rescheduled(moved, DECEMBER, back);
      const after = follows(
        follows(assignment, there, { today: TODAY, before: null, plan: committee.plan }),
        back,
        {
          today: TODAY,
          before: null,
          plan: committee.plan,
        },
      );

      expect(daysOf(after, home)).toEqual(daysOf(assignment, committee));
    });

    assert(anyMove);
  });
});

it('a cancelled meeting has no milestones, and its assignments those of another', () => {
  const how = { is: 'cancelled', carriedTo: 'FEBRUARY' } as const;
  const february = { ...DECEMBER, id: 'FEBRUARY', day: '2027-02-09' };
  const both = { ...committee, meetings: [...committee.meetings, february] };
  const cancelled = rescheduled(both, DECEMBER, how);

  expect(daysOf(assignment, cancelled)).toEqual([]);
  const carried = follows(assignment, how, { today: TODAY, before: null, plan: committee.plan });
  expect(daysOf(carried, cancelled)).toContain('2027-02-02');
});

function daysOf(about: Assignment, of: Committee): readonly string[] {
  return milestonesOf(about, of, CLOSED).map(({ day }) => day);
}
