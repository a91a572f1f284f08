import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { actions, fitting, section } from '../../kit/blocks.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { buttonsFor, facts, type Named } from '../../kit/notice.ts';
import { languageFor, type Notice, viewsIn } from '../../kit/telling.ts';
import { assignmentWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** How many characters of deliverables a message about several has room for. */
const LONGEST_TOGETHER = 4000;

/** The direct message to a holder: a line and buttons for each assignment. */
export function handedOver(views: readonly AssignmentView[], language: Language): Said {
  const lead = assignmentWordsIn(language).handedOver(views.length);
  const most = Math.floor(LONGEST_TOGETHER / Math.min(views.length, MOST_LINES_WITH_BUTTONS));
  const texts = fitting(
    views.slice(0, MOST_LINES_WITH_BUTTONS).map((view) => facts(view, language, most)),
  );
  const shown = views.slice(0, texts.length);
  const left = views.length - shown.length;
  return {
    text: [lead, ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      section(lead),
      ...shown.flatMap((view, at) => [
        section(texts[at] ?? ''),
        actions(...buttonsFor(view, language, namesFor(view))),
      ]),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ],
  };
}

function namesFor({ holder }: AssignmentView): readonly Named[] {
  const usual = ['accept', 'delegate', 'open'] as const;
  return holder.body === null ? usual : ['accept', 'submitDraft', 'letter', 'delegate', 'open'];
}

export const handedOverNotice: Notice<'handed-over'> = async (telling, content) =>
  handedOver(await viewsIn(telling, content.assignments), await languageFor(telling, null));
