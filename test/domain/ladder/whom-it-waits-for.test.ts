import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import { whomItWaitsForNow } from '../../../src/domain/ladder/whom-it-waits-for.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import {
  ACCEPTED,
  aDraft,
  CHAIR,
  CLOSED,
  DEVELOPER,
  DEVELOPERS,
  givenTo,
  STANDIN,
  theCommittee,
  WRITER,
} from '../support/run.ts';

const AT = '2026-12-09T08:00:00.000Z';
const DISPATCHED = '2026-12-10';
const MEETING = theCommittee().meetings[0]?.id ?? '';

function waits(facts: Partial<Assignment>, today = '2026-10-28', committee = theCommittee()) {
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, ...facts });
  const now = `${today}T10:00:00.000Z`;
  return whomItWaitsForNow({ assignment, committee, today, closed: CLOSED, now });
}

const asked = (by: Person): Partial<Assignment> => ({
  extensionAsked: { by, at: AT, to: { kind: 'none' }, reason: 'Underlaget saknas.' },
});
const late = (facts: Partial<NonNullable<Draft['late']>>): Partial<Assignment> => ({
  drafts: [
    aDraft({
      at: AT,
      late: { meeting: MEETING, by: WRITER, at: AT, reason: null, answer: null, ...facts },
    }),
  ],
});
const reason = { kind: 'addition', text: 'Ett nytt yttrande.' } as const;
const changes = { is: 'changes-requested', by: DEVELOPER, at: AT, comment: 'Kostnad?' } as const;
const approved = { is: 'approved', by: DEVELOPER, at: AT, newest: 1 } as const;
const given = { participants: [givenTo(WRITER)] };
const gone = theCommittee({ gone: [WRITER] });

describe('whom an assignment waits for', () => {
  it.each<[string, Partial<Assignment>, string, readonly Person[], string?, Committee?]>([
    ['work of the holder', {}, 'holder work', [DEVELOPER]],
    ['work that is given on', given, 'worker work', [WRITER]],
    [
      'a version of the case officer’s',
      { ...given, drafts: [aDraft()] },
      'holder approval',
      [DEVELOPER],
    ],
    [
      'changes in a version',
      { ...given, drafts: [aDraft({ review: changes })] },
      'worker changes',
      [WRITER],
    ],
    [
      'changes by who has no account',
      { drafts: [aDraft({ review: changes })] },
      'holder work',
      [DEVELOPER],
      undefined,
      gone,
    ],
    ['all that is there', { drafts: [aDraft({ review: approved })] }, 'meeting meet', []],
    ['what is reported', { reported: { by: DEVELOPER, at: AT } }, 'meeting meet', []],
    ['what is tabled', { tabled: true }, 'meeting meet', []],
    ['more time', { ...given, ...asked(DEVELOPER) }, 'secretary extension', [SECRETARY, CHAIR]],
    ['more time, asked by the secretary', asked(SECRETARY), 'chair extension', [CHAIR]],
    [
      'more time for what is all there',
      { ...asked(DEVELOPER), drafts: [aDraft({ review: approved })] },
      'secretary extension',
      [SECRETARY, CHAIR],
    ],
    [
      'a late paper',
      { ...given, ...late({ reason }) },
      'secretary late-paper',
      [SECRETARY, CHAIR],
      DISPATCHED,
    ],
    ['the reason for one', { ...given, ...late({}) }, 'worker late-reason', [WRITER], DISPATCHED],
    ['an outcome', given, 'secretary outcome', [SECRETARY, CHAIR], '2026-12-16'],
  ])('is who has the next step: %s', (_cause, facts, as, people, today, committee) => {
    const found = waits(facts, today, committee);

    expect(`${found?.as} ${found?.what}`).toBe(as);
    expect(found?.people).toEqual(people);
  });

  it('is the secretary’s stand-in while there is one', () => {
    const { offices } = theCommittee();
    const away = { person: STANDIN, from: '2026-10-01', to: '2026-11-30' };
    const committee = theCommittee({
      offices: offices.map((each) =>
        each.role === 'secretary' ? { ...each, deputies: [away] } : each,
      ),
    });

    expect(waits(asked(DEVELOPER), '2026-10-28', committee)?.people).toEqual([STANDIN, CHAIR]);
  });

  it('is nobody where it has ended', () => {
    const ending = { is: 'void', reason: 'Fel nämnd.', by: SECRETARY, at: AT } as const;

    expect(waits({ ending })).toBeNull();
  });
});
