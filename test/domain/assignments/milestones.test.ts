import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { milestonesOf, stateOfMilestone } from '../../../src/domain/assignments/milestones.ts';
import { planDays } from '../../../src/domain/meetings/plan-days.ts';
import { DEFAULT_PLAN, kindOf, planRow } from '../../../src/domain/meetings/plan.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { aDay, aPlan } from '../support/arbitrary.ts';
import { aDraft, CLOSED, MUNICIPAL_PLAN, theCommittee } from '../support/run.ts';

const committee = theCommittee();

function daysOf(assignment: Assignment): readonly string[] {
  return milestonesOf(assignment, committee, CLOSED).map(
    ({ milestone, day }) => `${milestone} ${day}`,
  );
}

function standings(assignment: Assignment, today: string): readonly string[] {
  return milestonesOf(assignment, committee, CLOSED).map(
    (each) => `${each.milestone} ${stateOfMilestone(each, assignment, today)}`,
  );
}

describe('the dates on the way to a meeting', () => {
  it('are counted back from the meeting by the plan', () => {
    expect(daysOf(anAssignment())).toEqual([
      'draft 2026-11-19',
      'presidium 2026-11-24',
      'final-papers 2026-12-07',
      'dispatch 2026-12-08',
    ]);
  });

  it('move off closed days to the earlier open one', () => {
    const days = planDays(DEFAULT_PLAN, '2027-01-19', CLOSED);

    expect(days).toEqual([
      { milestone: 'draft', day: '2026-12-23' },
      { milestone: 'presidium', day: '2026-12-29' },
      { milestone: 'final-papers', day: '2027-01-11' },
      { milestone: 'dispatch', day: '2027-01-12' },
    ]);
  });

  it('follow the meeting when it is moved, for the rule is kept and not the dates', () => {
    const moved = theCommittee({
      meetings: committee.meetings.map((each) => ({ ...each, day: '2026-12-18' })),
    });

    const [draft] = milestonesOf(anAssignment(), moved, CLOSED);

    expect(draft?.day).toBe('2026-11-20');
  });

  it('never decrease, never fall on a closed day and never after the meeting', () => {
    fc.assert(
      fc.property(aDay(), aPlan(), (meetingDay, plan) => {
        const days = planDays(plan, meetingDay, CLOSED).map(({ day }) => day);

        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => CLOSED.isOpen(day) && day <= meetingDay)).toBe(true);
      }),
    );
  });

  it('are none while the meeting is cancelled, and none without a due', () => {
    const cancelled = theCommittee({
      meetings: committee.meetings.map((each) => ({ ...each, state: 'cancelled' as const })),
    });

    expect(milestonesOf(anAssignment(), cancelled, CLOSED)).toEqual([]);
    expect(daysOf(anAssignment({ due: { kind: 'none' } }))).toEqual([]);
  });
});

describe('a due that is no meeting', () => {
  it('has final papers alone, on its day or the earlier open one', () => {
    const due = { kind: 'date', day: '2026-12-26' } as const;

    expect(daysOf(anAssignment({ due }))).toEqual(['final-papers 2026-12-23']);
  });

  it('is kept on the last day of its period', () => {
    const due = { kind: 'period', text: 'Q4', from: '2026-10-01', to: '2026-12-31' } as const;

    expect(daysOf(anAssignment({ due }))).toEqual(['final-papers 2026-12-30']);
  });
});

describe('how it stands with a milestone', () => {
  it('has the draft date passed already when the meeting is 22 days away', () => {
    const assignment = anAssignment({ plan: MUNICIPAL_PLAN, dueSince: '2026-11-23' });

    expect(standings(assignment, '2026-11-23')).toEqual([
      'draft passed',
      'presidium ahead',
      'executive-committee ahead',
      'dispatch ahead',
    ]);
    expect(standings(assignment, '2026-12-14')[0]).toBe('draft passed');
  });

  it('is ahead on its very day, also when the assignment came that day, and late the day after', () => {
    const assignment = anAssignment({ dueSince: '2026-11-19' });

    expect(standings(assignment, '2026-11-19')[0]).toBe('draft ahead');
    expect(standings(assignment, '2026-11-20')[0]).toBe('draft late');
  });

  it('meets the draft by any version, and the final papers only by an approved one', () => {
    const submitted = anAssignment({ drafts: [aDraft()] });
    const review = { is: 'approved', by: aDraft().by, at: aDraft().at, newest: 1 } as const;
    const approved = anAssignment({ drafts: [aDraft({ review })] });

    expect(standings(submitted, '2026-12-08')).toContain('draft met');
    expect(standings(submitted, '2026-12-08')).toContain('final-papers late');
    expect(standings(approved, '2026-12-08')).toContain('final-papers met');
  });

  it('meets the secretary’s milestones by their day passing', () => {
    const assignment = anAssignment();

    expect(standings(assignment, '2026-11-24')).toContain('presidium ahead');
    expect(standings(assignment, '2026-11-25')).toContain('presidium met');
  });

  it('meets a milestone of one’s own by what the plan says, and no other way', () => {
    const plan = [
      { ...planRow('Tjänsteutlåtande', 30), ...kindOf('Tjänsteutlåtande', { metBy: 'draft' }) },
      { ...planRow('MBL-förhandling', 20), ...kindOf('MBL-förhandling', { owner: 'holder' }) },
      planRow('Samråd', 10),
    ];
    const assignment = anAssignment({ plan });
    const pressed = { milestone: 'MBL-förhandling', by: aDraft().by, at: aDraft().at };

    expect(standings(assignment, '2026-12-08')).toEqual([
      'Tjänsteutlåtande late',
      'MBL-förhandling late',
      'Samråd met',
    ]);
    expect(standings({ ...assignment, drafts: [aDraft()] }, '2026-11-10')).toEqual([
      'Tjänsteutlåtande met',
      'MBL-förhandling ahead',
      'Samråd ahead',
    ]);
    expect(standings({ ...assignment, milestonesMet: [pressed] }, '2026-12-08')).toContain(
      'MBL-förhandling met',
    );
  });

  it('counts anew from a date set by hand', () => {
    const byHand = { milestone: 'draft', day: '2026-11-27', setOn: '2026-11-23' } as const;
    const assignment = anAssignment({ dueSince: '2026-11-23', daysByHand: [byHand] });

    expect(daysOf(assignment)).toContain('draft 2026-11-27');
    expect(standings(assignment, '2026-11-27')).toContain('draft ahead');
    expect(standings(assignment, '2026-11-30')).toContain('draft late');
  });

  it('has no date set by hand after a meeting that was then moved earlier', () => {
    const byHand = { milestone: 'draft', day: '2026-12-18', setOn: '2026-11-23' } as const;

    expect(daysOf(anAssignment({ daysByHand: [byHand] }))).toContain('draft 2026-12-15');
  });
});

it('reproduces the published plan 26/21/14/5 for the meeting of 15 December', () => {
  const assignment = anAssignment({ plan: MUNICIPAL_PLAN, dueSince: '2026-11-23' });

  expect(daysOf(assignment)).toEqual([
    'draft 2026-11-19',
    'presidium 2026-11-24',
    'executive-committee 2026-12-01',
    'dispatch 2026-12-10',
  ]);
  expect(standings(assignment, '2026-11-23')[0]).toBe('draft passed');
});
