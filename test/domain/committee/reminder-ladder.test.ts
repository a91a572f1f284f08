import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/days/day.ts';
import { lineKey } from '../../../src/domain/ladder/ladder.ts';
import { firstLinesAhead } from '../../../src/domain/ladder/ladder-ahead.ts';
import { levelsAt, type ReminderLadder } from '../../../src/domain/committee/reminder-ladder.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { aDay, aLadder } from '../support/arbitrary.ts';
import { ACCEPTED, asWords, CLOSED, DEVELOPERS, live, theCommittee } from '../support/run.ts';

const STRICT: ReminderLadder = {
  rungs: [
    { step: -10, level: 'owner' },
    { step: 0, level: 'director' },
    { step: 2, level: 'secretary' },
  ],
  every: 3,
};
const open = anAssignment({ ...DEVELOPERS, ...ACCEPTED });

function drafts(ladder: ReminderLadder, to: string): readonly string[] {
  return live(open, theCommittee({ ladder }), { from: '2026-09-29', to })
    .map(({ day, line }) => asWords(day, line))
    .filter((words) => words.includes('draft'));
}

describe('a committee’s own ladder', () => {
  it('tells on its own days, up to whom it says', () => {
    expect(drafts(STRICT, '2026-11-26')).toEqual([
      '2026-11-05 U02UTV draft -10',
      '2026-11-19 U02UTV draft 0',
      '2026-11-19 U01DIR draft 0',
      '2026-11-23 U02UTV draft +2',
      '2026-11-23 U01DIR draft +2',
      '2026-11-23 U03SEK draft +2',
      '2026-11-26 U02UTV draft +5',
      '2026-11-26 U01DIR draft +5',
      '2026-11-26 U03SEK draft +5',
    ]);
  });

  it('goes on after its last step also where all of them lie before the day', () => {
    const early: ReminderLadder = { rungs: [{ step: -5, level: 'owner' }], every: 4 };

    expect(drafts(early, '2026-11-25')).toEqual([
      '2026-11-12 U02UTV draft -5',
      '2026-11-18 U02UTV draft -1',
      '2026-11-24 U02UTV draft +3',
    ]);
  });

  it('never tells fewer people of a later step than of an earlier one', () => {
    fc.assert(
      fc.property(aLadder(), fc.integer({ min: -70, max: 70 }), (ladder, step) => {
        expect(levelsAt(step + 1, ladder)).toBeGreaterThanOrEqual(levelsAt(step, ladder));
      }),
    );
  });

  it('that is set midway repeats no reminder that somebody has had', () => {
    fc.assert(
      fc.property(aLadder(), aLadder(), aDay(), (before, after, changed) => {
        const start = addDays(changed, -120);
        const meetings = theCommittee().meetings.map((each) => ({
          ...each,
          day: addDays(changed, 20),
        }));
        const assignment = { ...open, dueSince: start, registeredAt: `${start}T08:00:00.000Z` };
        const old = theCommittee({ meetings, ladder: before });
        const first = live(assignment, old, { from: start, to: changed });
        const told = first.map(({ day, line: { person, line } }) => ({
          person,
          line: lineKey(line),
          on: day,
          delivered: true,
        }));

        const then = live({ ...assignment, told }, theCommittee({ meetings, ladder: after }), {
          from: changed,
          to: changed,
        });

        const hadToday = first.filter(({ day }) => day === changed).map(({ line }) => line);
        const again = then.filter(({ line }) =>
          hadToday.some(
            (had) =>
              had.person.user === line.person.user &&
              'milestone' in had.line &&
              'milestone' in line.line &&
              had.line.milestone === line.line.milestone,
          ),
        );
        expect(again).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the reminders that lie ahead', () => {
  const assignments = [1, 2, 3].map((number) =>
    anAssignment({ ...DEVELOPERS, ...ACCEPTED, number, id: `ASSIGNMENT${number}` }),
  );
  const ahead = (most: number, to = '2027-09-29') =>
    firstLinesAhead(assignments, {
      committee: theCommittee({ ladder: STRICT }),
      from: '2026-09-29',
      to,
      closed: CLOSED,
      most,
      counts: ({ kind }) => kind === 'milestone',
    });

  it('are the soonest of all assignments, in order', () => {
    const found = ahead(7);

    expect(found.map(({ day }) => day)).toEqual([
      '2026-11-05',
      '2026-11-05',
      '2026-11-05',
      '2026-11-10',
      '2026-11-10',
      '2026-11-10',
      '2026-11-19',
    ]);
  });

  it('end with the time asked for, and where nothing is to come', () => {
    expect(ahead(50, '2026-11-06')).toHaveLength(3);
    expect(
      firstLinesAhead([anAssignment({ due: { kind: 'none' }, ...ACCEPTED })], {
        committee: theCommittee(),
        from: '2026-09-29',
        to: '2027-09-29',
        closed: CLOSED,
        most: 10,
        counts: ({ kind }) => kind === 'milestone',
      }),
    ).toEqual([]);
  });

  it('name the people of every level', () => {
    const people = ahead(100, '2026-11-23').map(({ due }) => due.person.user);

    expect(people).toContain(DIRECTOR.user);
    expect(people).toContain(SECRETARY.user);
  });
});
