import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { lineKey, marksTold } from '../../../src/domain/ladder/ladder.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import {
  ACCEPTED,
  aDraft,
  anOffice,
  asWords,
  DEVELOPER,
  DEVELOPERS,
  givenTo,
  live,
  STANDIN,
  theCommittee,
  WRITER,
} from '../support/run.ts';

const committee = theCommittee();
const AUTUMN = { from: '2026-09-29', to: '2027-01-15' };

function told(
  facts: Partial<Assignment>,
  { of = 'draft', days = AUTUMN, by = committee }: Told = {},
): readonly string[] {
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, ...facts });
  return live(assignment, by, days)
    .map(({ day, line }) => asWords(day, line))
    .filter((words) => words.includes(of));
}

type Told = {
  readonly of?: string;
  readonly days?: Parameters<typeof live>[2];
  readonly by?: Committee;
};

describe('a milestone’s ladder', () => {
  it('climbs from the owner to the director and the secretary', () => {
    expect(told({})).toEqual([
      '2026-11-10 U02UTV draft -7',
      '2026-11-17 U02UTV draft -2',
      '2026-11-19 U02UTV draft 0',
      '2026-11-20 U02UTV draft +1',
      '2026-11-20 U01DIR draft +1',
      '2026-11-24 U02UTV draft +3',
      '2026-11-24 U01DIR draft +3',
      '2026-11-24 U03SEK draft +3',
      '2026-12-01 U02UTV draft +8',
      '2026-12-01 U01DIR draft +8',
      '2026-12-01 U03SEK draft +8',
      '2026-12-08 U02UTV draft +13',
      '2026-12-08 U01DIR draft +13',
      '2026-12-08 U03SEK draft +13',
      '2026-12-15 U02UTV draft +18',
      '2026-12-15 U01DIR draft +18',
      '2026-12-15 U03SEK draft +18',
    ]);
  });

  it('tells a director who holds the assignment once, and the secretary a level earlier', () => {
    const held = { holder: { kind: 'office', title: 'Regiondirektören' } } as const;

    expect(told(held).slice(2, 7)).toEqual([
      '2026-11-19 U01DIR draft 0',
      '2026-11-20 U01DIR draft +1',
      '2026-11-20 U03SEK draft +1',
      '2026-11-24 U01DIR draft +3',
      '2026-11-24 U03SEK draft +3',
    ]);
  });

  it('passes over a level with nobody in office, for a reminder to nobody is lost', () => {
    const vacant = theCommittee({
      offices: committee.offices.filter(({ role }) => role !== 'director'),
    });

    expect(told({}, { by: vacant })).toContain('2026-11-20 U03SEK draft +1');
  });

  it('tells the case officer of the draft, and the holder of the final papers', () => {
    const given = { participants: [givenTo(WRITER)] };

    expect(told(given)[0]).toBe('2026-11-10 U05HAN draft -7');
    expect(told(given, { of: 'final-papers' })[0]).toBe('2026-11-26 U02UTV final-papers -7');
  });

  it('tells who was given a milestone alone of it, and of nothing else', () => {
    const scope = { is: 'milestone', milestone: 'final-papers' } as const;
    const given = { participants: [givenTo(WRITER, { scope })] };

    expect(told(given, { of: 'U05HAN' }).slice(0, 4)).toEqual([
      '2026-11-26 U05HAN final-papers -7',
      '2026-12-03 U05HAN final-papers -2',
      '2026-12-07 U05HAN final-papers 0',
      '2026-12-08 U05HAN final-papers +1',
    ]);
    expect(told(given, { of: 'U05HAN draft' })).toEqual([]);
    expect(told(given, { of: 'U02UTV final-papers' })).toEqual([]);
    expect(told(given)[0]).toBe('2026-11-10 U02UTV draft -7');
  });

  it('does not repeat to who was given a milestone what the message about it said', () => {
    const scope = { is: 'milestone', milestone: 'draft' } as const;
    const given = { participants: [givenTo(WRITER, { scope, from: '2026-11-12' })] };

    expect(told(given, { days: { from: '2026-11-12', to: '2026-11-17' } })).toEqual([
      '2026-11-17 U05HAN draft -2',
    ]);
  });

  it('still tells a case officer of the draft who was since given another milestone', () => {
    const scope = { is: 'milestone', milestone: 'final-papers' } as const;
    const participants = [givenTo(WRITER), givenTo(WRITER, { scope, from: '2026-11-12' })];
    const days = { from: '2026-11-12', to: '2026-11-12' };

    expect(told({ participants }, { days })).toEqual(['2026-11-12 U05HAN draft -7']);
  });

  it('tells who stands in for the holder', () => {
    const deputies = [{ person: STANDIN, from: '2026-11-16', to: '2026-11-17' }];
    const office = anOffice('Regional utvecklingsdirektör', DEVELOPER, { deputies });
    const away = theCommittee({ offices: [...committee.offices.slice(0, 3), office] });

    expect(told({}, { by: away })).toContain('2026-11-17 U06VIK draft -2');
    expect(told({}, { by: away })).toContain('2026-11-19 U02UTV draft 0');
  });

  it('never tells the holder of the presidium or the dispatch, which are the secretary’s', () => {
    expect(told({}, { of: 'presidium' })).toEqual([
      '2026-11-13 U03SEK presidium -7',
      '2026-11-20 U03SEK presidium -2',
      '2026-11-24 U03SEK presidium 0',
    ]);
    expect(told({}, { of: 'dispatch' }).every((words) => words.includes('U03SEK'))).toBe(true);
  });

  it('sends no step dated on or before the day of registration, which the first message told', () => {
    expect(told({ dueSince: '2026-11-10' })[0]).toBe('2026-11-17 U02UTV draft -2');
    expect(told({ dueSince: '2026-11-09' })[0]).toBe('2026-11-10 U02UTV draft -7');
  });

  it('has none for a milestone that had passed before the registration', () => {
    expect(told({ dueSince: '2026-11-20' })).toEqual([]);
  });

  it('begins anew for a date set by hand', () => {
    const byHand = { milestone: 'draft', day: '2026-11-27', setOn: '2026-11-23' } as const;

    expect(told({ dueSince: '2026-11-23', daysByHand: [byHand] }).slice(0, 2)).toEqual([
      '2026-11-25 U02UTV draft -2',
      '2026-11-27 U02UTV draft 0',
    ]);
  });

  it('does not repeat to a new case officer what the message of the delegation said', () => {
    const given = { participants: [givenTo(WRITER, { from: '2026-11-12' })] };

    expect(told(given, { days: { from: '2026-11-12', to: '2026-11-17' } })).toEqual([
      '2026-11-17 U05HAN draft -2',
    ]);
  });

  it('ends when the milestone is met, or the assignment reported or closed', () => {
    const by = { by: DEVELOPER, at: '2026-11-02T09:00:00.000Z' };
    const ending = { is: 'void', reason: 'fel', ...by } as const;

    expect(told({ drafts: [aDraft({ by: DEVELOPER })] })).toEqual([]);
    expect(told({ reported: by })).toEqual([]);
    expect(told({ ending })).toEqual([]);
  });

  it('goes on for a plain date until the papers are there', () => {
    const due = { kind: 'date', day: '2026-11-19' } as const;

    expect(told({ due }, { of: 'final-papers' }).at(-1)).toBe('2027-01-12 U03SEK final-papers +33');
  });

  it('tells only the newest step after downtime, and nothing on closed days', () => {
    const down = { ...AUTUMN, except: (day: string) => day > '2026-11-09' && day < '2026-11-22' };

    expect(told({}, { days: down }).slice(0, 3)).toEqual([
      '2026-11-23 U02UTV draft +1',
      '2026-11-23 U01DIR draft +1',
      '2026-11-24 U02UTV draft +3',
    ]);
  });
});

describe('a snooze', () => {
  const snooze = { person: DEVELOPER, milestone: 'draft', until: '2026-11-18' } as const;

  it('silences the steps before its end, and is a reminder itself', () => {
    expect(told({ snoozes: [snooze] }).slice(0, 2)).toEqual([
      '2026-11-18 U02UTV draft -1',
      '2026-11-19 U02UTV draft 0',
    ]);
  });

  it('silences nobody else', () => {
    const other = { ...snooze, person: DIRECTOR };

    expect(told({ snoozes: [other] })[0]).toBe('2026-11-10 U02UTV draft -7');
  });

  it('counts for nothing when its milestone has been moved before its end', () => {
    const until = { ...snooze, until: '2026-11-25' };

    expect(told({ snoozes: [until] })).toContain('2026-11-19 U02UTV draft 0');
  });
});

describe('the other lines of a digest', () => {
  it('ask the secretary for the outcome on the working day after the meeting, once', () => {
    expect(told({}, { of: 'outcome' })).toEqual(['2026-12-16 U03SEK outcome']);
  });

  it('ask for the outcome also of what is reported, for only the committee closes it', () => {
    const reported = { by: DEVELOPER, at: '2026-12-10T09:00:00.000Z' };

    expect(told({ reported }, { of: 'outcome' })).toEqual(['2026-12-16 U03SEK outcome']);
  });

  it('tell the secretary once that nobody has accepted for three working days', () => {
    expect(told({ accepted: null }, { of: 'not-accepted' })).toEqual([
      '2026-10-02 U03SEK not-accepted',
    ]);
    expect(told({}, { of: 'not-accepted' })).toEqual([]);
    const given = { accepted: null, drafts: [aDraft()] };
    expect(told(given, { of: 'not-accepted' })).toEqual([]);
  });

  it('remind the holder each month of what has no due, on its first working day', () => {
    expect(told({ due: { kind: 'none' } }, { of: 'no-due' })).toEqual([
      '2026-10-01 U02UTV no-due',
      '2026-11-02 U02UTV no-due',
      '2026-12-01 U02UTV no-due',
      '2027-01-04 U02UTV no-due',
    ]);
  });

  it('tell the secretary the day after whom a digest did not reach', () => {
    const mark = { line: 'milestone|draft|2026-11-19|-7', on: '2026-11-10', delivered: false };
    const days = { from: '2026-11-10', to: '2026-11-12' };

    expect(told({ told: [{ person: DEVELOPER, ...mark }] }, { of: 'undelivered', days })).toEqual([
      '2026-11-11 U03SEK undelivered',
    ]);
    expect(told({ told: [{ person: SECRETARY, ...mark }] }, { of: 'undelivered', days })).toEqual(
      [],
    );
  });
});

describe('the marks of what was told', () => {
  const assignment = anAssignment();
  const line = { kind: 'not-accepted', assignment: assignment.id } as const;
  const telling = { person: SECRETARY, on: '2026-10-02', delivered: true };

  it('are left on the line’s own assignment alone', () => {
    const other = { kind: 'not-accepted', assignment: 'ANOTHER' } as const;

    expect(marksTold(assignment, [line, other], telling)).toEqual([
      { ...telling, line: lineKey(line) },
    ]);
  });

  it('are left once, also when the same digest is settled twice', () => {
    const once = { ...assignment, told: marksTold(assignment, [line], telling) };

    expect(marksTold(once, [line], telling)).toEqual([]);
  });

  it('name a milestone by its day and step, whatever the level', () => {
    const step = { kind: 'milestone', assignment: 'A', milestone: 'draft', step: 1 } as const;
    const day = '2026-11-19';

    expect(lineKey({ ...step, day, level: 'owner' })).toBe('milestone|draft|2026-11-19|1');
    expect(lineKey({ ...step, day, level: 'director' })).toBe('milestone|draft|2026-11-19|1');
  });
});

describe('what a stand-in was reminded of', () => {
  const away = { person: STANDIN, from: '2026-11-09', to: '2026-11-13' };
  const offices = theCommittee().offices.map((office) =>
    office.title === 'Regional utvecklingsdirektör' ? { ...office, deputies: [away] } : office,
  );
  const toldOnReturn = (facts: Partial<Committee>): readonly string[] =>
    told({}, { of: 'while-away', by: theCommittee({ offices, ...facts }) });

  it('is told to the holder on their return', () => {
    expect(toldOnReturn({})).toEqual(['2026-11-16 U02UTV while-away']);
  });

  it('is told to nobody whose account is gone', () => {
    expect(toldOnReturn({ gone: [DEVELOPER] })).toEqual([]);
  });
});
