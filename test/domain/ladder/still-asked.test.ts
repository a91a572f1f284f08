import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { DigestLine } from '../../../src/domain/ladder/digest.ts';
import { dueLines, wakeDay } from '../../../src/domain/ladder/ladder.ts';
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

function approved(): Partial<Assignment> {
  const by = SECRETARY;
  const review = { is: 'approved', by, at: '2026-12-01T08:00:00.000Z' } as const;
  return { drafts: [aDraft({ review })] };
}

function reported(): Partial<Assignment> {
  return { reported: { by: SECRETARY, at: '2026-12-01T08:00:00.000Z' } };
}
