import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { milestonesOf } from '../../../src/domain/assignments/milestones.ts';
import { lastSignal, stateOf } from '../../../src/domain/assignments/state.ts';
import type { Day } from '../../../src/domain/days/day.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import { aDraft, anUpdate, CLOSED, theCommittee } from '../support/run.ts';

const EARLY = '2026-11-02';
const AFTER_DRAFT = '2026-11-20';
const by = { by: SECRETARY, at: '2026-11-02T09:00:00.000Z' };

const blocked = anUpdate({ signal: 'blocked' });
const atRisk = anUpdate({ signal: 'at-risk' });
const onTrack = anUpdate({ signal: 'on-track' });
const closing = { is: 'closed', paragraph: '§ 87', meeting: 'MEETINGDEC', ...by } as const;
const voiding = { is: 'void', reason: 'Dubbelt registrerat', ...by } as const;

const stateOn = (today: Day, assignment: Assignment): string =>
  stateOf(assignment, milestonesOf(assignment, theCommittee(), CLOSED), today);

describe('the one state of an assignment', () => {
  it.each<[string, Partial<Assignment>, string]>([
    ['closed', { ending: closing, reported: by, updates: [blocked] }, AFTER_DRAFT],
    ['void', { ending: voiding, reported: by, updates: [blocked] }, AFTER_DRAFT],
    ['reported', { reported: by, updates: [blocked] }, AFTER_DRAFT],
    ['blocked', { updates: [blocked] }, AFTER_DRAFT],
    ['late', { updates: [atRisk] }, AFTER_DRAFT],
    ['at-risk', { updates: [atRisk], drafts: [aDraft()] }, EARLY],
    ['draft-in', { updates: [onTrack], drafts: [aDraft()] }, EARLY],
    ['on-track', { updates: [onTrack] }, EARLY],
    ['word-in', { updates: [anUpdate()] }, EARLY],
    ['no-word', {}, EARLY],
  ])('is %s, before all that comes after it', (expected, facts, today) => {
    expect(stateOn(today, anAssignment(facts))).toBe(expected);
  });

  it('is late on the day after the draft date, and not on the day itself', () => {
    const assignment = anAssignment();

    expect(stateOn('2026-11-19', assignment)).toBe('no-word');
    expect(stateOn('2026-11-20', assignment)).toBe('late');
  });

  it('is not late for a date that had passed before the registration', () => {
    const assignment = anAssignment({ dueSince: '2026-11-23' });

    expect(stateOn('2026-11-24', assignment)).toBe('no-word');
  });

  it('is not late for a presidium or a dispatch, which pass by themselves', () => {
    const assignment = anAssignment({ dueSince: '2026-11-20' });

    expect(stateOn('2026-11-25', assignment)).toBe('no-word');
  });

  it('keeps the last signal given when an update has none', () => {
    expect(lastSignal({ updates: [atRisk, anUpdate()] })).toBe('at-risk');
  });

  it('forgets an update that its author deleted', () => {
    const deleted = anUpdate({ signal: 'blocked', deleted: true });
    const assignment = anAssignment({ updates: [onTrack, deleted] });

    expect(stateOn(EARLY, assignment)).toBe('on-track');
  });
});
