import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { DeedTold } from '../../../../src/app/views/deed-told.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import type { UndoableDeed } from '../../../../src/slack/rooms/mending/buttons.ts';
import { correctedNotice } from '../../../../src/slack/rooms/mending/notice.ts';
import { type NotUndone, undoneSaid } from '../../../../src/slack/rooms/mending/said.ts';
import {
  outcomesNotice,
  outcomesSaid,
  undoneOutcomeNotice,
} from '../../../../src/slack/rooms/outcome/notice.ts';

/** A deed for each, with ids as long as they are. */
function undoable(views: readonly AssignmentView[]): readonly UndoableDeed[] {
  return views.map(({ id }) => ({ assignment: id, deed: '01J9ZZZZZZZZZZZZZZZZZZZZZZ' }));
}

/** What undoing says, and what it makes of what was said before. */
export function mendingMessages(
  view: AssignmentView,
  views: readonly AssignmentView[],
  language: Language,
): Readonly<Record<string, Said>> {
  const by = view.committee.name;
  const motive = view.deliverable;
  const asTold: DeedTold = {
    what: 'outcome',
    paragraph: '§ 87',
    is: 'referred-back',
    motive,
    undone: { by, time: '10:42' },
  };
  const left = views.map(({ id, label }): NotUndone => ({
    id,
    label,
    why: 'done-since',
    since: { what: 'draft-approved', by, time: '10:43' },
  }));
  return {
    'outcomes recorded': outcomesSaid(views.slice(0, 19), language, {
      undoable: undoable(views.slice(0, 19)),
    }),
    'outcomes, most of them refused': outcomesSaid(views.slice(0, 1), language, {
      notRecorded: views.slice(1, 19).map(({ label }) => ({ label, why: 'no-other-meeting' })),
      undoable: undoable(views.slice(0, 1)),
    }),
    'outcome, undone': undoneOutcomeNotice(view, { by, asTold }, language),
    'outcomes of one form': outcomesNotice(
      views.map((each) => ({ view: each, asTold: { ...asTold, undone: null } })),
      by,
      language,
    ),
    'outcomes of one form, undone': outcomesNotice(
      views.map((each) => ({ view: each, asTold })),
      by,
      language,
    ),
    corrected: correctedNotice(
      view,
      {
        by,
        was: { is: 'void', paragraph: null, motive, decision: '§ 41' },
        now: { is: 'referred-back', paragraph: '§ 87', motive, decision: '§ 42' },
        reason: motive,
        correctedBy: '§ 9',
      },
      language,
    ),
    undone: undoneSaid(views, [], language),
    'undone in part': undoneSaid(views.slice(0, 1), left, language),
    'not undone': undoneSaid([], left.slice(0, 1), language),
  };
}
