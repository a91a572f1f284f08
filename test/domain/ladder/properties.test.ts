import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Assignment, Quiet, Snooze } from '../../../src/domain/assignments/assignment.ts';
import { addWorkingDays } from '../../../src/domain/days/closed-days.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { addDays, type Day } from '../../../src/domain/days/day.ts';
import { lineKey } from '../../../src/domain/ladder/ladder.ts';
import { linesAhead } from '../../../src/domain/ladder/ladder-ahead.ts';
import { milestonesOf } from '../../../src/domain/assignments/milestones.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { DEFAULT_LADDER } from '../../../src/domain/committee/reminder-ladder.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { aDay, aLadder, aPlan } from '../support/arbitrary.ts';
import {
  aDraft,
  anOffice,
  CLOSED,
  DEVELOPER,
  givenTo,
  live,
  STANDIN,
  theCommittee,
  WRITER,
} from '../support/run.ts';

const YEAR = 366;
const PEOPLE: readonly Person[] = [DIRECTOR, SECRETARY, DEVELOPER, STANDIN, WRITER];

type Case = { readonly assignment: Assignment; readonly committee: Committee; readonly from: Day };

const anOffset = (max: number): fc.Arbitrary<number> => fc.integer({ min: -20, max });
const aPerson = (): fc.Arbitrary<Person | null> => fc.constantFrom(null, ...PEOPLE);
const sometimes = <T>(value: T): fc.Arbitrary<T | null> => fc.constantFrom(null, value);

/** Any committee whose officers come, go, are several at once or missing, and stand in. */
function aCommitteeFrom(from: Day): fc.Arbitrary<Committee> {
  const office = fc
    .tuple(aPerson(), aPerson(), aPerson(), anOffset(120), anOffset(120))
    .map(([first, then, deputy, change, away]) => ({
      holdings: [
        ...(first === null ? [] : [{ person: first, from: '2020-01-01', acting: false }]),
        ...(then === null ? [] : [{ person: then, from: addDays(from, change), acting: false }]),
      ],
      deputies:
        deputy === null
          ? []
          : [{ person: deputy, from: addDays(from, away), to: addDays(from, away + 5) }],
    }));
  const anyGone = fc.subarray([...PEOPLE]);
  const ladder = fc.oneof(fc.constant(DEFAULT_LADDER), aLadder());
  return fc
    .tuple(office, office, office, anOffset(150), anyGone, ladder)
    .map(([director, secretary, held, days, gone, chosen]) =>
      theCommittee({
        ladder: chosen,
        gone,
        offices: [
          anOffice('Regiondirektören', null, { role: 'director', ...director }),
          anOffice('Nämndsekreteraren', null, { role: 'secretary', ...secretary }),
          anOffice('Regional utvecklingsdirektör', null, held),
        ],
        meetings: theCommittee().meetings.map((each) => ({ ...each, day: addDays(from, days) })),
      }),
    );
}

function aCase(): fc.Arbitrary<Case> {
  return aDay().chain((from) =>
    fc.record({
      from: fc.constant(from),
      committee: aCommitteeFrom(from),
      assignment: anAssignmentFrom(from),
    }),
  );
}

function anAssignmentFrom(from: Day): fc.Arbitrary<Assignment> {
  const by = { by: DEVELOPER, at: `${from}T08:00:00.000Z` };
  return fc
    .record({
      plan: aPlan(),
      due: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ kind: 'meeting', meeting: 'MEETINGDEC' } as const) },
        anOffset(90).map((days) => ({ kind: 'date', day: addDays(from, days) }) as const),
        fc.constant({ kind: 'none' } as const),
      ),
      accepted: sometimes(by),
      reported: fc.constantFrom(null, null, null, by),
      drafts: fc.constantFrom([], [], [aDraft()]),
      participants: fc.subarray([
        givenTo(WRITER, { from }),
        givenTo(STANDIN, { from, scope: { is: 'milestone', milestone: 'draft' } }),
        givenTo(DIRECTOR, { from, scope: { is: 'milestone', milestone: 'final-papers' } }),
      ]),
      snoozes: fc.array(aSnooze(from), { maxLength: 2 }),
      quiets: fc.array(aQuiet(from), { maxLength: 2 }),
    })
    .map((facts) =>
      anAssignment({
        ...facts,
        holder: { kind: 'office', title: 'Regional utvecklingsdirektör' },
        dueSince: from,
        registeredAt: by.at,
      }),
    );
}

function aQuiet(from: Day): fc.Arbitrary<Quiet> {
  return fc.record({
    person: fc.constantFrom(...PEOPLE),
    until: anOffset(90).map((days) => addDays(from, days)),
  });
}

function aSnooze(from: Day): fc.Arbitrary<Snooze> {
  return fc.record({
    person: fc.constantFrom(...PEOPLE),
    milestone: fc.constantFrom('draft' as const, 'final-papers' as const),
    until: anOffset(90).map((days) => addDays(from, days)),
  });
}

describe('over random years of days', () => {
  it('nobody is told the same line twice, and nobody anything on a closed day', () => {
    fc.assert(
      fc.property(aCase(), ({ assignment, committee, from }) => {
        const told = live(assignment, committee, { from, to: addDays(from, YEAR) });

        const keys = told.map(({ line }) => `${line.person.user} ${lineKey(line.line)}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(told.every(({ day }) => CLOSED.isOpen(day))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('waking only on the days to wake on tells the same on the same days as asking each day', () => {
    fc.assert(
      fc.property(aCase(), ({ assignment, committee, from }) => {
        const days = { from, to: addDays(from, YEAR) };

        const woken = liveByWaking(assignment, committee, days);

        expect(woken).toEqual(live(assignment, committee, days));
      }),
      { numRuns: 150 },
    );
  });

  it('every step of a kept plan is told to its owner on its own day', () => {
    fc.assert(
      fc.property(aDay(), aPlan(), aLadder(), (meetingDay, plan, ladder) => {
        const meetings = theCommittee().meetings.map((each) => ({ ...each, day: meetingDay }));
        const committee = theCommittee({ meetings, ladder });
        const from = addDays(meetingDay, -250);
        const assignment = anAssignment({ plan, dueSince: from });

        const told = live(assignment, committee, { from, to: meetingDay });

        for (const { milestone, day } of milestonesOf(assignment, committee, CLOSED))
          for (const { step } of ladder.rungs.filter((rung) => rung.step <= 0))
            expect(told).toContainEqual(
              expect.objectContaining({
                day: addWorkingDays(day, step, CLOSED),
                line: expect.objectContaining({
                  line: expect.objectContaining({ milestone, day, step, level: 'owner' }),
                }),
              }),
            );
      }),
      { numRuns: 25 },
    );
  });
});

/** As the heartbeat lives: from one day to wake on to the next, and told on each. */
function liveByWaking(
  assignment: Assignment,
  committee: Committee,
  { from, to }: { readonly from: Day; readonly to: Day },
): ReturnType<typeof live> {
  const told: ReturnType<typeof live>[number][] = [];
  for (const { day, due } of linesAhead({ assignment, committee, today: from, closed: CLOSED })) {
    if (day > to) break;
    told.push({ day, line: due });
  }
  return told;
}
