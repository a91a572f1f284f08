import type { Assignment } from '../../src/domain/assignments/assignment.ts';
import { newMessage } from '../../src/domain/record/message.ts';
import { anAssignment, anEntry, DIRECTOR, SECRETARY } from './samples.ts';

/** A word that is nowhere but where it was written. */
export const WORD = 'Hemlighetsord';
const AT = '2026-10-01T08:00:00.000Z';
const ACT = { by: DIRECTOR, at: AT };
const NONE = { caseNumber: null, caseTitle: null, paragraph: null, decidedOn: null };

export const MARKED: NonNullable<Assignment['secrecy']> = {
  provision: { chapter: '19', paragraph: '3' },
  by: SECRETARY,
  at: AT,
  shown: 'Sekretess: OSL 19 kap. 3 §',
  keepsWords: true,
  words: {},
};

/** RUN-1 with the word in everything that somebody wrote about its matter. */
export function everywhere(facts: Partial<Assignment> = {}): Assignment {
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
