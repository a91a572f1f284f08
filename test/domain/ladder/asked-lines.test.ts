import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Draft } from '../../../src/domain/assignments/draft.ts';
import type { Day } from '../../../src/domain/days/day.ts';
import { dueLines, wakeDay } from '../../../src/domain/ladder/ladder.ts';
import { isStillAsked } from '../../../src/domain/ladder/still-asked.ts';
import { anAssignment, SECRETARY } from '../../contracts/samples.ts';
import {
  ACCEPTED,
  aDraft,
  CHAIR,
  CLOSED,
  DEVELOPER,
  DEVELOPERS,
  givenTo,
  marksOf,
  theCommittee,
  WRITER,
} from '../support/run.ts';

/** After the dispatch on Tuesday 8 December, and the morning after. */
const AT = '2026-12-09T09:00:00.000Z';
const DAY: Day = '2026-12-09';
const NEXT: Day = '2026-12-10';
const MEETING = theCommittee().meetings[0]?.id ?? '';
const LATER = { kind: 'date', day: '2027-02-01' } as const;

function hand(facts: Partial<Assignment>, today: Day) {
  const { participants = [givenTo(WRITER)] } = facts;
  const assignment = anAssignment({ ...DEVELOPERS, ...ACCEPTED, participants, ...facts });
  const now = `${today}T10:00:00.000Z`;
  return { assignment, committee: theCommittee(), today, closed: CLOSED, now };
}

/** Who has what kind of line besides those of the milestones. */
function asked(facts: Partial<Assignment>, today: Day): readonly string[] {
  return dueLines(hand(facts, today))
    .filter(({ line }) => line.kind !== 'milestone')
    .map(({ person, line }) => `${person.user} ${line.kind}`);
}

const time = (by = DEVELOPER): Partial<Assignment> => ({
  extensionAsked: { by, at: AT, to: LATER, reason: 'Underlaget saknas.' },
});
const draft = (facts: Partial<Draft>): Partial<Assignment> => ({
  drafts: [aDraft({ at: AT, ...facts })],
});
const late = (facts: Partial<NonNullable<Draft['late']>>, review?: Draft['review']) =>
  draft({
    late: { meeting: MEETING, by: WRITER, at: AT, reason: null, answer: null, ...facts },
    ...(review && { review }),
  });
const reason = { kind: 'addition', text: 'Ett nytt yttrande.' } as const;
const no = { is: 'refused', by: CHAIR, at: AT } as const;
const yes = { is: 'taken', by: CHAIR, at: AT } as const;
const changes = { is: 'changes-requested', by: DEVELOPER, at: AT, comment: 'Kostnad?' } as const;
const approved = { is: 'approved', by: DEVELOPER, at: AT, newest: 1 } as const;
const anew = { drafts: [aDraft({ review: changes }), aDraft({ version: 2, at: AT })] };
const both = (kind: string) => [`${SECRETARY.user} ${kind}`, `${CHAIR.user} ${kind}`];

describe('what somebody waits for', () => {
  it.each<[string, string, Partial<Assignment>, readonly string[], Partial<Assignment>]>([
    ['more time', 'it is answered', time(), both('extension-asked'), {}],
    ['more time', 'it is so anyway', time(), both('extension-asked'), { ...time(), due: LATER }],
    ['the secretary’s', 'it is answered', time(SECRETARY), [`${CHAIR.user} extension-asked`], {}],
    [
      'a late paper',
      'one says no',
      late({ reason }),
      both('late-paper'),
      late({ reason, answer: no }),
    ],
    [
      'a late paper',
      'one says yes',
      late({ reason }),
      both('late-paper'),
      late({ reason, answer: yes }, approved),
    ],
    ['its reason', 'it is given', late({}), [`${WRITER.user} late-reason`], late({ reason })],
    [
      'an approval',
      'it is given',
      draft({}),
      [`${DEVELOPER.user} draft-waits`],
      draft({ review: approved }),
    ],
    [
      'an approval',
      'changes are wanted',
      draft({}),
      [`${DEVELOPER.user} draft-waits`],
      draft({ review: changes }),
    ],
    [
      'changes',
      'another version comes',
      draft({ review: changes }),
      [`${WRITER.user} changes-asked`],
      anew,
    ],
  ])(
    'stands in the mornings of who gives it: %s, until %s',
    (_what, _until, before, lines, after) => {
      expect(asked(before, DAY)).toEqual([]);
      expect(asked(before, NEXT)).toEqual(lines);
      const answered = hand(after, NEXT);
      const left = dueLines(hand(before, NEXT)).filter(({ line }) => isStillAsked(line, answered));
      expect(left.filter(({ line }) => line.kind !== 'milestone')).toEqual([]);
    },
  );

  it.each([time(), late({ reason }), late({})])('wakes the morning after', (facts) => {
    const { assignment, ...now } = hand(facts, DAY);
    const told = marksOf(assignment, dueLines({ assignment, ...now }), DAY);

    expect(wakeDay({ ...now, assignment: { ...assignment, told } })).toBe(NEXT);
  });

  it('stands there each morning, once told too', () => {
    const told = [
      { person: SECRETARY, line: `extension-asked|${AT}|${NEXT}`, on: NEXT, delivered: true },
    ];

    expect(asked({ ...time(), told }, NEXT)).toEqual([`${CHAIR.user} extension-asked`]);
    expect(asked({ ...time(), told }, '2026-12-11')).toEqual(both('extension-asked'));
  });
});
