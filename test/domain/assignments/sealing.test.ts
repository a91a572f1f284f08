import { describe, expect, it } from 'vitest';

import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import { asMarked, opened, sealed } from '../../../src/domain/assignments/sealing.ts';
import { provisionIn, provisionText } from '../../../src/domain/assignments/secrecy.ts';
import { newMessage } from '../../../src/domain/record/message.ts';
import { mayShowWords, wordsFor } from '../../../src/domain/rights/may-show-words.ts';
import { standingByDuty } from '../../../src/domain/rights/permissions.ts';
import { anAssignment, aCommittee, anEntry, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';

const WORD = 'Hemlighetsord';
const AT = '2026-10-01T08:00:00.000Z';
const ACT = { by: DIRECTOR, at: AT };
const NONE = { caseNumber: null, caseTitle: null, paragraph: null, decidedOn: null };

const MARKED: NonNullable<Assignment['secrecy']> = {
  provision: { chapter: '19', paragraph: '3' },
  by: SECRETARY,
  at: AT,
  shown: 'Sekretess: OSL 19 kap. 3 §',
  keepsWords: true,
  words: {},
};

/** With the word in everything that somebody wrote about its matter. */
function full(facts: Partial<Assignment> = {}): Assignment {
  const outcomes: Assignment['outcomes'] = [
    {
      ...ACT,
      is: 'referred-back',
      closes: false,
      meeting: 'MEETINGDEC',
      paragraph: '§ 12',
      motive: WORD,
      minutes: null,
    },
  ];
  const ending = { is: 'void', reason: WORD, ...ACT } as const;
  const given = { by: DIRECTOR, at: AT, receivedOn: null, message: null };
  return anAssignment({
    wording: `${WORD} i sin helhet`,
    deliverable: WORD,
    origin: {
      caseNumber: `${WORD}/1`,
      caseTitle: WORD,
      paragraph: '§ 87',
      decidedOn: '2026-09-15',
      minutes: null,
      sentTo: [WORD],
      basis: [WORD],
      readAs: { holder: WORD, deliverable: WORD, due: WORD, decision: null },
      listed: {
        row: 3,
        notes: [{ heading: WORD, text: WORD }],
        firstDue: null,
        closed: null,
        recurring: null,
      },
    },
    participants: [
      {
        person: DIRECTOR,
        scope: { is: 'whole' },
        part: WORD,
        givenBy: SECRETARY,
        from: '2026-10-01',
        to: null,
      },
    ],
    updates: [
      {
        id: 'U1',
        by: DIRECTOR,
        at: AT,
        signal: 'at-risk',
        text: WORD,
        message: null,
        deleted: false,
      },
    ],
    drafts: [
      {
        ...given,
        version: 1,
        content: {
          kind: 'file',
          name: `${WORD}.docx`,
          size: 1,
          sha256: 'a',
          path: 'files/a',
          slackFile: 'F1',
        },
        late: {
          meeting: 'MEETINGDEC',
          ...ACT,
          reason: { kind: 'addition', text: WORD },
          answer: null,
        },
        review: { is: 'changes-requested', ...ACT, comment: WORD },
      },
    ],
    outcomes,
    extensions: [
      {
        from: { kind: 'none' },
        fromDay: null,
        to: { kind: 'none' },
        ground: 'consent',
        paragraph: null,
        reason: WORD,
        ...ACT,
      },
    ],
    extensionAsked: { ...ACT, to: { kind: 'none' }, reason: WORD },
    ending,
    undo: {
      deed: 'H1',
      by: DIRECTOR,
      madeAt: AT,
      together: [],
      before: { ...anAssignment(), outcomes, ending },
    },
    history: [
      anEntry({
        id: 'H1',
        what: 'registered',
        from: NONE,
        to: { deliverable: WORD, holder: { kind: 'office', title: 'Regiondirektören' } },
      }),
      anEntry({
        id: 'H2',
        what: 'updated',
        from: WORD,
        to: { text: WORD, signal: 'at-risk', unknown: [{ deep: WORD }] },
      }),
    ],
    messages: [
      newMessage(
        'A|delegated',
        { kind: 'person', person: DIRECTOR },
        {
          say: 'delegated',
          assignment: 'ASSIGNMENT1',
          by: SECRETARY,
          milestone: null,
          part: WORD,
        },
      ),
    ],
    ...facts,
  });
}

describe('an assignment that is marked as secret', () => {
  it('has no word of its matter in its place, and all of them again once it is opened', () => {
    const before = full({ secrecy: MARKED });

    const { secrecy, ...rest } = sealed(before);

    expect(JSON.stringify(rest)).not.toContain(WORD);
    expect(rest).toMatchObject({
      label: 'RUN-1',
      deliverable: MARKED.shown,
      origin: { paragraph: '§ 87' },
    });
    expect(opened({ ...rest, secrecy })).toEqual({ ...before, secrecy });
  });

  it('is sealed once: what is written afterwards is added, and nothing is lost', () => {
    const once = sealed(full({ secrecy: MARKED }));

    const twice = sealed({ ...once, deliverable: `${WORD} på nytt` });

    expect(opened(twice)).toMatchObject({
      deliverable: `${WORD} på nytt`,
      wording: `${WORD} i sin helhet`,
    });
    expect(sealed(once)).toEqual(once);
  });

  it('keeps no word at all where the committee keeps them out', () => {
    expect(
      JSON.stringify(sealed(full({ secrecy: { ...MARKED, keepsWords: false } }))),
    ).not.toContain(WORD);
  });

  it('has its words back when the marking is lifted, and takes another provision with all of them', () => {
    const stored = sealed(full({ secrecy: MARKED }));
    const other = {
      ...MARKED,
      shown: 'Sekretess: OSL 21 kap. 1 §',
      words: stored.secrecy?.words ?? {},
    };

    expect(asMarked({ ...stored, secrecy: null }, stored)).toEqual(full());
    expect(opened(asMarked({ ...stored, secrecy: other }, stored))).toMatchObject({
      ...full(),
      secrecy: { shown: other.shown },
    });
  });
});

it('words are shown in a form alone, and to those who are named', () => {
  const assignment = sealed(full({ secrecy: MARKED, ending: null, participants: [] }));
  const reader = (user: string) =>
    standingByDuty({ team: DIRECTOR.team, user }, aCommittee(), assignment, '2026-10-02');

  expect(mayShowWords(assignment, reader(DIRECTOR.user), 'form')).toBe(true);
  expect(mayShowWords(assignment, reader('U99ANNAN'), 'form')).toBe(false);
  for (const surface of ['card', 'message', 'private-answer', 'home', 'paper', 'export'] as const)
    expect(mayShowWords(assignment, reader(DIRECTOR.user), surface)).toBe(false);
  expect(wordsFor(assignment, reader(DIRECTOR.user), 'form').deliverable).toBe(WORD);
  expect(wordsFor(opened(assignment), null, 'calendar').deliverable).toBe(MARKED.shown);
  expect(mayShowWords(anAssignment(), null, 'card')).toBe(true);
});

it.each([
  ['OSL 19 kap. 3 §', 'OSL 19 kap. 3 §'],
  ['19 kap 3 § OSL', 'OSL 19 kap. 3 §'],
  ['kapitel 25 § 1', 'OSL 25 kap. 1 §'],
  ['19:3a', 'OSL 19 kap. 3 a §'],
  ['ch. 21 § 7', 'OSL 21 kap. 7 §'],
  ['för att det är känsligt', null],
])('reads the provision in “%s”', (text, read) => {
  const provision = provisionIn(text);

  expect(provision && provisionText(provision)).toBe(read);
});
