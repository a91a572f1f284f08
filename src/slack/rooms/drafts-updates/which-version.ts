import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import { draftLines } from '../../kit/drafts.ts';
import type { Said } from '../../kit/said.ts';
import { approveVersionButton } from './buttons.ts';
import { draftsUpdatesWordsIn } from './words.ts';

const LONGEST_LIST = 2000;

/**
 * Asks which version is approved, where an older one was pressed than the newest: that one comes
 * first, unless somebody has judged it already.
 */
export function whichVersion(view: AssignmentView, pressed: number, language: Language): Said {
  const newest = view.drafts.at(-1);
  const question = draftsUpdatesWordsIn(language).whichVersion(newest?.version ?? 0, pressed);
  const choices = newest?.review.is === 'submitted' ? [newest.version, pressed] : [pressed];
  const buttons = choices.map((version, at) =>
    approveVersionButton(view.id, version, { language, at }),
  );
  return sentence([question, ...draftLines(view, language, LONGEST_LIST)].join('\n'), ...buttons);
}
