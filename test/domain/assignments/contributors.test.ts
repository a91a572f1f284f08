import { describe, expect, it } from 'vitest';

import type { Participant } from '../../../src/domain/assignments/participant.ts';
import {
  addContributor,
  type Contributing,
  contributorsOn,
  removeContributor,
} from '../../../src/domain/assignments/contributors.ts';
import { dueLines } from '../../../src/domain/ladder/ladder.ts';
import { caseOfficerOf, delegate, doersOn } from '../../../src/domain/assignments/participants.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { CHAIR, CLOSED, DEVELOPER, givenTo, live, theCommittee, WRITER } from '../support/run.ts';

const ON = '2026-10-28';
const CONTRIBUTING = { scope: { is: 'contribution' } } as const;

function add(person: Person, participants: readonly Participant[] = []): Contributing {
  const added = { person, by: DIRECTOR, part: 'kostnaderna', on: ON };
  return addContributor(anAssignment({ participants }), theCommittee(), added);
}

describe('who contributes', () => {
  it('is in it with what they contribute, and does none of the work that others answer for', () => {
    const added = add(CHAIR, [givenTo(WRITER)]);
    const participants = added.ok ? added.participants : [];

    expect(contributorsOn({ participants }, ON)).toEqual([
      givenTo(CHAIR, { ...CONTRIBUTING, part: 'kostnaderna', from: ON }),
    ]);
    expect(caseOfficerOf({ participants }, ON)?.person).toEqual(WRITER);
    expect(doersOn({ participants }, ON).map(({ person }) => person)).toEqual([WRITER]);
  });

  it('is never reminded', () => {
    const year = { from: '2026-09-29', to: '2027-03-01' };
    const alone = anAssignment();
    const beside = anAssignment({ participants: [givenTo(WRITER, CONTRIBUTING)] });

    expect(
      dueLines({
        assignment: beside,
        committee: theCommittee(),
        today: '2026-11-10',
        closed: CLOSED,
      }),
    ).not.toEqual([]);
    expect(live(beside, theCommittee(), year)).toEqual(live(alone, theCommittee(), year));
  });

  it.each([
    ['the holder', DIRECTOR, [], 'is-holder'],
    ['the case officer', WRITER, [givenTo(WRITER)], 'already-given'],
    [
      'who has a milestone',
      WRITER,
      [givenTo(WRITER, { scope: { is: 'milestone', milestone: 'draft' } })],
      'already-given',
    ],
    ['who contributes already', WRITER, [givenTo(WRITER, CONTRIBUTING)], 'already-contributes'],
  ])('is not %s', (_who, person, participants, why) => {
    expect(add(person, participants)).toEqual({ ok: false, why });
  });

  it('is removed with the day kept, and nobody else with them', () => {
    const participants = [givenTo(WRITER, CONTRIBUTING), givenTo(CHAIR, CONTRIBUTING)];

    const removed = removeContributor({ participants }, WRITER, ON);

    expect(removed?.participants.map(({ to }) => to)).toEqual([ON, null]);
    expect(removeContributor({ participants }, DEVELOPER, ON)).toBeNull();
  });

  it('has the work instead once it is given to them', () => {
    const given = delegate(
      anAssignment({ participants: [givenTo(WRITER, CONTRIBUTING)] }),
      theCommittee(),
      { to: WRITER, by: DIRECTOR, scope: { is: 'whole' }, part: null, on: ON },
    );

    expect(given.ok && contributorsOn(given, ON)).toEqual([]);
    expect(given.ok && caseOfficerOf(given, ON)?.person).toEqual(WRITER);
  });
});
