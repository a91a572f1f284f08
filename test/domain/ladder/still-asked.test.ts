import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { DigestLine } from '../../../src/domain/ladder/digest.ts';
import { dueLines, marksTold, wakeDay } from '../../../src/domain/ladder/ladder.ts';
import { isStillAsked } from '../../../src/domain/ladder/still-asked.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import { ACCEPTED, aDraft, anOffice, CLOSED, DEVELOPERS, theCommittee } from '../support/run.ts';

const committee = theCommittee();
const BEFORE = '2026-12-15T07:05:00.000Z';
/** The meeting of 15 December begins at nine in Stockholm. */
const BEGUN = '2026-12-15T08:00:00.000Z';

function hand(facts: Partial<Assignment>, now: string) {
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, ...facts });
  return { assignment, committee, today: now.slice(0, 10), closed: CLOSED, now };
}

function line(milestone: string): DigestLine {
  const on = { milestone, day: '2026-12-07', step: 0, level: 'owner' } as const;
  return { kind: 'milestone', assignment: 'ASSIGNMENT1', ...on };
}

describe('a line asks', () => {
  it.each<readonly [string, string, Partial<Assignment>, string, boolean]>([
    ['for papers before the meeting', 'final-papers', {}, BEFORE, true],
    ['for none once it has begun', 'final-papers', {}, BEGUN, false],
    ['for no draft once it has begun', 'draft', {}, BEGUN, false],
    ['for no draft when there is one', 'draft', { drafts: [aDraft()] }, BEFORE, false],
    ['for no papers that are approved', 'final-papers', approved(), BEFORE, false],
    ['for nothing of what is tabled', 'final-papers', { tabled: true }, BEFORE, false],
    ['for nothing of what is reported', 'final-papers', reported(), BEFORE, false],
    ['for the dispatch all the same', 'dispatch', approved(), BEFORE, true],
  ])('%s', (_what, milestone, facts, now, isAsked) => {
    expect(isStillAsked(line(milestone), hand(facts, now))).toBe(isAsked);
  });
});

describe('on the day of the meeting', () => {
  const late = hand({}, BEGUN);

  it('nothing is asked for after its start, nor looked for all day', () => {
    const papers = (now: string) =>
      dueLines({ ...late, now }).filter(({ line: { kind } }) => kind === 'milestone').length;

    expect(papers(BEFORE)).toBeGreaterThan(0);
    expect(papers(BEGUN)).toBe(0);
    expect(wakeDay(late)).toBe('2026-12-16');
  });
});

describe('an office that nobody holds', () => {
  const vacant = { kind: 'office', title: 'Kulturchefen' } as const;
  const without = theCommittee({
    offices: [...committee.offices, anOffice('Kulturchefen', null)],
  });

  it('is told to the secretary, once', () => {
    const inHand = { ...hand({ holder: vacant }, '2026-10-05T07:00:00.000Z'), committee: without };
    const [told, ...others] = dueLines(inHand);

    expect(others).toEqual([]);
    expect(told).toEqual({
      person: SECRETARY,
      line: { kind: 'office-vacant', assignment: inHand.assignment.id, title: 'Kulturchefen' },
    });
  });
});

describe('a committee that nobody leads', () => {
  const offices = committee.offices.filter(({ role }) => role !== 'director');
  const holder = { kind: 'office', title: 'Regional utvecklingsdirektör' } as const;
  const unled = (number: number, now: string, led = false) => ({
    ...hand({ holder, number, registeredAt: '2026-10-02T08:00:00.000Z' }, now),
    committee: led ? committee : theCommittee({ offices }),
  });
  const said = (inHand: ReturnType<typeof unled>) =>
    dueLines(inHand).filter((each) => each.line.kind === 'office-vacant');
  const unledLine = {
    kind: 'office-vacant',
    assignment: 'ASSIGNMENT1',
    title: 'Direktören',
  } as const;

  it('is told to the secretary with its first assignment, on the first morning and once', () => {
    const first = unled(1, '2026-10-05T07:00:00.000Z');
    const [found, ...others] = said(first);
    const told = marksTold(first.assignment, [found?.line ?? unledLine], {
      person: SECRETARY,
      on: '2026-10-05',
      delivered: true,
    });

    expect(others).toEqual([]);
    expect(found).toMatchObject({
      person: SECRETARY,
      line: { ...unledLine, assignment: first.assignment.id },
    });
    expect(said({ ...first, assignment: { ...first.assignment, told } })).toEqual([]);
    expect(wakeDay(unled(1, '2026-10-02T09:00:00.000Z'))).toBe('2026-10-05');
  });

  it('is not told on the day of the registering, with later ones, or where somebody leads', () => {
    expect(said(unled(1, '2026-10-02T09:00:00.000Z'))).toEqual([]);
    expect(said(unled(2, '2026-10-05T07:00:00.000Z'))).toEqual([]);
    expect(said(unled(1, '2026-10-05T07:00:00.000Z', true))).toEqual([]);
  });

  it('is asked for no more once somebody does', () => {
    const first = unled(1, '2026-10-05T07:00:00.000Z');
    const about = { ...unledLine, assignment: first.assignment.id };

    expect(isStillAsked(about, first)).toBe(true);
    expect(isStillAsked(about, { ...first, committee })).toBe(false);
  });
});

function approved(): Partial<Assignment> {
  const by = SECRETARY;
  const review = { is: 'approved', by, at: '2026-12-01T08:00:00.000Z', newest: 1 } as const;
  return { drafts: [aDraft({ review })] };
}

function reported(): Partial<Assignment> {
  return { reported: { by: SECRETARY, at: '2026-12-01T08:00:00.000Z' } };
}
