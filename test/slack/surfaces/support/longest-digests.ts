import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { DigestLine } from '../../../../src/domain/ladder/digest.ts';
import type { ShownDigest, ShownLine } from '../../../../src/app/views/digest-lines.ts';
import type { LineAnswer } from '../../../../src/domain/rights/line-answers.ts';
import { digest, digestEvent } from '../../../../src/slack/rooms/reminders/digest.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** More than one person may: as many buttons as there are. */
const ALL: ReadonlySet<LineAnswer> = new Set([
  'update',
  'draft',
  'ask-extension',
  'remind',
  'extend',
]);
const OWN: ReadonlySet<LineAnswer> = new Set(['update', 'draft', 'ask-extension']);

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
  const of = (lineOf: (view: AssignmentView, at: number) => Partial<ShownLine>): ShownDigest => ({
    id: ID,
    lines: views.map((view, at) => ({
      view,
      answers: ALL,
      line: line(view),
      isReaders: false,
      isOfDirector: false,
      who: name,
      ...lineOf(view, at),
    })),
  });
  const undelivered = of(({ id }) => ({
    line: { kind: 'undelivered', assignment: id, person: { team: 'T1', user: 'U1' } },
  }));
  const digests: Record<string, Said | null> = {
    digest: digest(
      of(() => ({})),
      language,
    ),
    'digest of one’s own': digest(
      of(() => ({ answers: OWN })),
      language,
    ),
    'digest of what waits for a press': digest(
      of((each) => ({ line: { ...line(each), milestone: each.next?.milestone ?? '' } })),
      language,
    ),
    'digest of meetings that wait for outcomes': digest(
      of((each, at) => ({
        view: withMeeting(each, `01M${at % 25}`),
        line: { kind: 'outcome', assignment: each.id, meeting: `01M${at % 25}` },
      })),
      language,
    ),
    'digest of what did not arrive': digest(undelivered, language),
    'digest of what is asked for': digest(
      of((each) => ({
        line: {
          kind: 'extension-asked',
          assignment: each.id,
          at: '2026-12-06T08:00:00.000Z',
          on: '2026-12-07',
        },
      })),
      language,
    ),
    'digest of vacant offices': digest(
      of(({ id }, at) => ({
        line: { kind: 'office-vacant', assignment: id, title: `${name} ${at % 25}` },
      })),
      language,
    ),
    'digest of committees that nobody leads': digest(
      of(({ id }) => ({
        line: { kind: 'office-vacant', assignment: id, title: name },
        isOfDirector: true,
      })),
      language,
    ),
    'event of a digest': digestEvent(undelivered, language, { event: 0 }),
  };
  return Object.fromEntries(
    Object.entries(digests).flatMap(([key, said]) => (said === null ? [] : [[key, said]])),
  );
}

function withMeeting(view: AssignmentView, meeting: string): AssignmentView {
  const due = { kind: 'meeting', meeting, day: '2026-12-15', time: null, daysAway: 28 } as const;
  return { ...view, due };
}
