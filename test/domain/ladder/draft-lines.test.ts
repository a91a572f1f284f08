import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import { draftLines } from '../../../src/domain/ladder/draft-lines.ts';
import { isStillAsked } from '../../../src/domain/ladder/still-asked.ts';
import { dueLines, wakeDay } from '../../../src/domain/ladder/ladder.ts';
import { anAssignment } from '../../contracts/samples.ts';
import { ACCEPTED, aDraft, CLOSED, DEVELOPERS, theCommittee } from '../support/run.ts';

const committee = theCommittee();
const ELIN = { team: 'T01', user: 'U04ELIN' };
/** A Tuesday, in the afternoon in Stockholm. */
const GIVEN = '2026-10-06T13:00:00.000Z';

function hand(draft: Partial<Draft>, today: string, facts: Partial<Assignment> = {}) {
  const drafts = [aDraft({ by: ELIN, at: GIVEN, ...draft })];
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, drafts, ...facts });
  return { assignment, committee, today, closed: CLOSED, now: `${today}T07:00:00.000Z` };
}

const APPROVER = { team: 'T01', user: 'ignored' };
const asksForChanges: Draft['review'] = {
  is: 'changes-requested',
  by: APPROVER,
  at: GIVEN,
  comment: 'Kostnaden saknas.',
};

describe('a draft that waits', () => {
  it.each([
    ['2026-10-06', null],
    ['2026-10-07', 1],
    ['2026-10-08', 1],
    ['2026-10-09', 3],
    ['2026-10-12', 3],
    ['2026-10-16', 8],
    ['2026-10-23', 13],
  ])('stands on %s at step %s', (today, step) => {
    const steps = draftLines(hand({}, today)).map(({ line }) => 'step' in line && line.step);

    expect(steps).toEqual(step === null ? [] : [step]);
  });

  it('wakes the morning after, and again at its next step once that was told', () => {
    const inHand = hand({}, '2026-10-06');
    const [due] = dueLines(hand({}, '2026-10-07')).filter(
      (each) => each.line.kind === 'draft-waits',
    );
    const person = due?.person ?? ELIN;
    const line = 'draft-waits|1|1';
    const told = [{ person, line, on: '2026-10-07', delivered: true }];

    expect(due?.line).toMatchObject({ kind: 'draft-waits', version: 1, step: 1 });
    expect(wakeDay(inHand)).toBe('2026-10-07');
    expect(wakeDay(hand({}, '2026-10-07', { told }))).toBe('2026-10-09');
  });

  it.each<readonly [string, Partial<Draft>, Partial<Assignment>]>([
    ['that is approved', { review: { is: 'approved', by: APPROVER, at: GIVEN, newest: 1 } }, {}],
    ['of what is tabled', {}, { tabled: true }],
    ['of what is reported', {}, { reported: { by: ELIN, at: GIVEN } }],
  ])('is not asked about: one %s', (_what, draft, facts) => {
    expect(draftLines(hand(draft, '2026-10-09', facts))).toEqual([]);
  });

  it('is asked about no more once its meeting has begun', () => {
    expect(draftLines(hand({}, '2026-12-16'))).toEqual([]);
  });
});

describe('changes that are wanted', () => {
  it('stand in the author’s morning until another version comes', () => {
    const inHand = hand({ review: asksForChanges }, '2026-10-07');
    const [line] = draftLines(inHand);
    const { drafts } = inHand.assignment;
    const answered = [...drafts, aDraft({ version: 2, by: ELIN, at: GIVEN })];
    const after = { ...inHand, assignment: { ...inHand.assignment, drafts: answered } };

    expect(line?.person).toEqual(ELIN);
    expect(line?.line).toMatchObject({ kind: 'changes-asked', version: 1 });
    expect(line && isStillAsked(line.line, inHand)).toBe(true);
    expect(line && isStillAsked(line.line, after)).toBe(false);
  });
});
