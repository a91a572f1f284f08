import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { DigestLine } from '../../../../src/domain/ladder/digest.ts';
import type { LineAnswer } from '../../../../src/domain/rights/line-answers.ts';
import { digest } from '../../../../src/slack/rooms/reminders/digest.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';

/** More than one person may: as many buttons as there are. */
const ALL: ReadonlySet<LineAnswer> = new Set(['update', 'draft', 'ask-extension']);

const line = (view: AssignmentView): DigestLine => ({
  kind: 'milestone',
  assignment: view.id,
  milestone: 'final-papers',
  day: '2026-12-07',
  step: -7,
  level: 'owner',
});

/** A morning's message about as many assignments as are given, with each kind of line. */
export function digestMessages(
  views: readonly AssignmentView[],
  name: string,
  language: Language,
): Readonly<Record<string, Said>> {
  return {
    digest: digest(
      views.map((each) => ({ view: each, answers: ALL, line: line(each) })),
      language,
    ),
    'digest of what waits for a press': digest(
      views.map((each) => ({
        view: each,
        answers: ALL,
        line: { ...line(each), milestone: each.next?.milestone ?? '' },
      })),
      language,
    ),
    'digest of meetings that wait for outcomes': digest(
      views.map((each, at) => {
        const due = { ...each.due, kind: 'meeting', meeting: `01M${at}`, day: '2026-12-15' };
        return {
          view: { ...each, due } as AssignmentView,
          answers: ALL,
          line: { kind: 'outcome', assignment: each.id, meeting: due.meeting },
        };
      }),
      language,
    ),
    'digest of what did not arrive': digest(
      views.map((each) => ({
        view: each,
        answers: ALL,
        line: { kind: 'undelivered', assignment: each.id, person: { team: 'T1', user: 'U1' } },
        who: name,
      })),
      language,
    ),
  };
}
