import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { openDayOnOrBefore, openDaysOf } from '../../../src/domain/days/closed-days.ts';
import { addDays, type Day } from '../../../src/domain/days/day.ts';
import type { Meeting } from '../../../src/domain/meetings/meeting.ts';
import { milestonesOf, stateOfMilestone } from '../../../src/domain/assignments/milestones.ts';
import { DEFAULT_PLAN } from '../../../src/domain/meetings/plan.ts';
import { meetingDays, type PlannedDay, planDays } from '../../../src/domain/meetings/plan-days.ts';
import { ownDatesAfter, redated, type WantedDate } from '../../../src/domain/meetings/redating.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { aDay, aPlan } from '../support/arbitrary.ts';
import { CLOSED, theCommittee } from '../support/run.ts';

/** The default plan's days before 15 December: 19 and 24 November, 7 and 8 December. */
const DECEMBER: Meeting = {
  id: 'MEETINGDEC',
  day: '2026-12-15',
  time: '09:00',
  state: 'planned',
  addedAt: '2026-09-29T07:00:00.000Z',
  dates: [],
  dispatched: null,
};
const RULES = { plan: DEFAULT_PLAN, today: '2026-10-28', closed: CLOSED };

function withDates(dates: Readonly<Record<string, Day>>, today = RULES.today): Meeting {
  const wanted = Object.entries(dates).map(([milestone, day]) => ({ milestone, day }));
  const found = redated(DECEMBER, wanted, { ...RULES, today });
  if (!found.ok) throw new Error(found.why);
  return found.meeting;
}

function daysAt(meeting: Meeting): readonly string[] {
  return meetingDays(DEFAULT_PLAN, meeting, CLOSED).map(
    ({ milestone, day }) => `${milestone} ${day}`,
  );
}

describe('a meeting’s own dates', () => {
  it('stand instead of the plan’s, and leave the others alone', () => {
    expect(daysAt(withDates({ draft: '2026-11-17' }))).toEqual([
      'draft 2026-11-17',
      'presidium 2026-11-24',
      'final-papers 2026-12-07',
      'dispatch 2026-12-08',
    ]);
  });

  it('come on the earlier open day when they are set on a closed one', () => {
    expect(daysAt(withDates({ draft: '2026-11-22' }))).toContain('draft 2026-11-20');
  });

  it('are given up by wanting the plan’s day, or none', () => {
    const meeting = withDates({ draft: '2026-11-17', presidium: '2026-11-23' });

    const wanted = [
      { milestone: 'draft', day: null },
      { milestone: 'presidium', day: '2026-11-24' },
    ];
    const back = redated(meeting, wanted, RULES);

    expect(back.ok && daysAt(back.meeting)).toEqual(daysAt(DECEMBER));
  });

  test.each<[string, readonly WantedDate[], string]>([
    [
      'a milestone that the plan has not',
      [{ milestone: 'Samråd', day: '2026-11-17' }],
      'no-such-milestone',
    ],
    ['a day that has gone', [{ milestone: 'draft', day: '2026-10-27' }], 'past'],
    ['after the next milestone', [{ milestone: 'draft', day: '2026-11-25' }], 'out-of-order'],
    ['before the one before it', [{ milestone: 'presidium', day: '2026-11-18' }], 'out-of-order'],
    ['after the meeting', [{ milestone: 'dispatch', day: '2026-12-16' }], 'out-of-order'],
    ['what it is already', [{ milestone: 'draft', day: '2026-11-19' }], 'nothing-changed'],
    ['nothing', [], 'nothing-changed'],
  ])('are refused: %s', (_what, wanted, why) => {
    expect(redated(DECEMBER, wanted, RULES)).toEqual({ ok: false, why });
  });

  it('may change places with each other’s plan days when both are set', () => {
    const meeting = withDates({ draft: '2026-11-10', presidium: '2026-11-12' });

    expect(daysAt(meeting).slice(0, 2)).toEqual(['draft 2026-11-10', 'presidium 2026-11-12']);
  });

  it('count from the day they were set, so nobody is late by them; the others stay late', () => {
    const meeting = withDates({ dispatch: '2026-12-10' }, '2026-11-30');
    const back = redated(
      withDates({ draft: '2026-11-23' }, '2026-10-28'),
      [{ milestone: 'draft', day: null }],
      { ...RULES, today: '2026-11-23' },
    );

    expect(standingsAt(meeting, '2026-11-30')[0]).toBe('draft late');
    expect(back.ok && standingsAt(back.meeting, '2026-11-30')[0]).toBe('draft passed');
  });

  it('give way to a day that was set by hand for one assignment', () => {
    const byHand = { milestone: 'draft', day: '2026-11-12', setOn: '2026-10-28' };
    const committee = theCommittee({ meetings: [withDates({ draft: '2026-11-17' })] });

    const [draft] = milestonesOf(anAssignment({ daysByHand: [byHand] }), committee, CLOSED);

    expect(draft?.day).toBe('2026-11-12');
  });
});

describe('a meeting with own dates that is moved', () => {
  const before = withDates({ draft: '2026-11-17', dispatch: '2026-12-10' });

  it('keeps those that still are in order', () => {
    const after = { ...before, day: '2026-12-17' };

    expect(ownDatesAfter(DEFAULT_PLAN, { before, after }, CLOSED)).toEqual({
      stay: [
        { milestone: 'draft', day: '2026-11-17' },
        { milestone: 'dispatch', day: '2026-12-10' },
      ],
      fall: [],
    });
  });

  it('goes by the plan where they are not, and has them back when it is moved back', () => {
    const after = { ...before, day: '2027-01-26' };

    const { stay, fall } = ownDatesAfter(DEFAULT_PLAN, { before, after }, CLOSED);

    expect(fall).toEqual([{ milestone: 'dispatch', day: '2026-12-10' }]);
    expect(stay).toEqual([{ milestone: 'draft', day: '2026-11-17' }]);
    expect(daysAt({ ...after, day: before.day })).toEqual(daysAt(before));
  });
});

it('whatever the plan, own dates and closed days: in order, on open days, not after the meeting', () => {
  const ownDates = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: -90, max: 10 })));
  const bridgeDays = fc.array(fc.integer({ min: -90, max: 0 }));
  const anything = fc.property(
    aDay(),
    aPlan(),
    ownDates,
    bridgeDays,
    (meetingDay, plan, own, bridges) => {
      const closedDays = bridges.map((away) => addDays(meetingDay, away));
      const closed = openDaysOf({ closedDays }, CLOSED);
      const dates = own.flatMap(([at, away]) => {
        const step = plan[at];
        const day = addDays(meetingDay, away);
        return step === undefined ? [] : [{ milestone: step.milestone, day, setOn: meetingDay }];
      });
      const days = meetingDays(plan, { day: meetingDay, dates }, closed).map(({ day }) => day);

      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => closed.isOpen(day) && day <= meetingDay)).toBe(true);
      expect(days).toHaveLength(plan.length);
    },
  );

  fc.assert(anything);
});

it('whatever is wanted, it is refused or it is what the milestone gets', () => {
  fc.assert(
    fc.property(
      aDay(),
      aPlan(),
      fc.array(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: -90, max: 10 })), { minLength: 1 }),
      (meetingDay, plan, own) => {
        const wanted = own.flatMap(([at, away]) => {
          const step = plan[at];
          return step === undefined ||
            own.some(([other], i) => other === at && own[i]?.[1] !== away)
            ? []
            : [{ milestone: step.milestone, day: addDays(meetingDay, away) }];
        });
        const today = addDays(meetingDay, -100);
        const meeting = { ...DECEMBER, day: meetingDay };
        const found = redated(meeting, wanted, { plan, today, closed: CLOSED });

        const days = found.ok ? meetingDays(plan, found.meeting, CLOSED) : [];
        const planned = new Map(planDays(plan, meetingDay, CLOSED).map(toEntry));
        const missed = wanted.filter(({ milestone, day }) => {
          const open = openDayOnOrBefore(day, CLOSED);
          const given = days.find((each) => each.milestone === milestone)?.day;
          return found.ok && open !== given && open !== planned.get(milestone);
        });

        expect(missed).toEqual([]);
      },
    ),
  );
});

function toEntry({ milestone, day }: PlannedDay): [string, Day] {
  return [milestone, day];
}

function standingsAt(meeting: Meeting, today: Day): readonly string[] {
  const assignment = anAssignment();
  const committee = theCommittee({ meetings: [meeting] });
  return milestonesOf(assignment, committee, CLOSED).map(
    (each) => `${each.milestone} ${stateOfMilestone(each, assignment, today)}`,
  );
}
