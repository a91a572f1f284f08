import { describe, expect, it } from 'vitest';

import type { Participant } from '../../src/domain/assignment.ts';
import { caseOfficerOf, chainOn, delegate } from '../../src/domain/participants.ts';
import type { Person } from '../../src/domain/person.ts';
import { anAssignment, DIRECTOR } from '../contracts/samples.ts';
import { CHAIR, DEVELOPER, givenTo, theCommittee, WRITER } from './support/run.ts';

const ON = '2026-10-01';

function give(to: Person, participants: readonly Participant[]): ReturnType<typeof delegate> {
  const given = { to, by: DIRECTOR, part: null, on: ON };
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
