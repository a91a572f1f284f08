import { describe, expect, it } from 'vitest';

import type { Participant } from '../../../src/domain/assignments/participant.ts';
import {
  caseOfficerOf,
  chainOn,
  delegate,
  doersOn,
  ownerOfMilestone,
} from '../../../src/domain/assignments/participants.ts';
import { kindOf } from '../../../src/domain/meetings/plan.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { CHAIR, DEVELOPER, givenTo, theCommittee, WRITER } from '../support/run.ts';

const ON = '2026-10-01';
const DRAFT = kindOf('draft');

function give(to: Person, participants: readonly Participant[]): ReturnType<typeof delegate> {
  const given = { to, by: DIRECTOR, scope: { is: 'whole' }, part: null, on: ON } as const;
  return delegate(anAssignment({ participants }), theCommittee(), given);
}

function chainAfter(to: Person, before: readonly Participant[]): readonly Person[] {
  const given = give(to, before);
  return given.ok ? chainOn(given, ON).map(({ person }) => person) : [];
}

describe('delegation', () => {
  it('adds to the chain, whose last does the work', () => {
    const chain = chainAfter(WRITER, [givenTo(DEVELOPER)]);

    expect(chain).toEqual([DEVELOPER, WRITER]);
  });

  it('moves who is in the chain already to its end', () => {
    expect(chainAfter(DEVELOPER, [givenTo(DEVELOPER), givenTo(WRITER)])).toEqual([
      WRITER,
      DEVELOPER,
    ]);
  });

  it('keeps what was, with the day on which it ended', () => {
    const given = give(DEVELOPER, [givenTo(DEVELOPER), givenTo(WRITER)]);

    expect(given.ok && given.participants[0]).toEqual(givenTo(DEVELOPER, { to: ON }));
  });

  it('is refused to the holder, whose it is', () => {
    expect(give(DIRECTOR, [])).toEqual({ ok: false, why: 'is-holder' });
  });

  it('is refused to who has the work', () => {
    expect(give(WRITER, [givenTo(WRITER)])).toEqual({ ok: false, why: 'already-given' });
  });
});

describe('a milestone that was given alone', () => {
  const draft = { is: 'milestone', milestone: 'draft' } as const;
  const talks = { is: 'milestone', milestone: 'MBL-förhandling' } as const;

  it('is the last one’s, and the case officer’s work stays the case officer’s', () => {
    const participants = [
      givenTo(WRITER),
      givenTo(CHAIR, { scope: draft }),
      givenTo(DEVELOPER, { scope: draft }),
    ];

    expect(caseOfficerOf({ participants }, ON)?.person).toEqual(WRITER);
    expect(doersOn({ participants }, ON).map(({ person }) => person)).toEqual([WRITER, DEVELOPER]);
  });

  it('may be given to who has another, or to the case officer', () => {
    const before = [givenTo(WRITER), givenTo(CHAIR, { scope: talks })];
    const asked = { by: DIRECTOR, scope: draft, part: null, on: ON } as const;
    const to = (person: Person) =>
      delegate(anAssignment({ participants: before }), theCommittee(), { ...asked, to: person });

    expect(to(CHAIR).ok).toBe(true);
    expect(to(WRITER).ok).toBe(true);
    expect(delegate(anAssignment(), theCommittee(), { ...asked, to: DIRECTOR })).toEqual({
      ok: false,
      why: 'is-holder',
    });
  });

  it('goes back to whoever has the rest when the account is gone', () => {
    const assignment = anAssignment({
      participants: [givenTo(WRITER), givenTo(CHAIR, { scope: draft })],
    });
    const gone = theCommittee({ gone: [CHAIR] });

    expect(ownerOfMilestone(DRAFT, assignment, theCommittee(), ON)).toEqual(CHAIR);
    expect(ownerOfMilestone(DRAFT, assignment, gone, ON)).toEqual(WRITER);
  });
});

describe('the case officer', () => {
  it('is nobody while the holder keeps the work', () => {
    expect(caseOfficerOf({ participants: [] }, ON)).toBeNull();
  });

  it('is the last whose part lasts on the day', () => {
    const participants = [
      givenTo(DEVELOPER),
      givenTo(WRITER, { to: '2026-10-10' }),
      givenTo(CHAIR, { from: '2026-11-01' }),
    ];

    expect(caseOfficerOf({ participants }, '2026-10-09')?.person).toEqual(WRITER);
    expect(caseOfficerOf({ participants }, '2026-10-10')?.person).toEqual(DEVELOPER);
    expect(caseOfficerOf({ participants }, '2026-11-01')?.person).toEqual(CHAIR);
  });
});
