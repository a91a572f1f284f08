import type { ActionsBlock } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, fitting, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { deliverableText, dueText, nameText } from '../../kit/facts.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { languageFor, nameIn, type Notice, viewsIn } from '../../kit/telling.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { askingReportsWordsIn } from './words.ts';

const LONGEST_QUESTION = 700;
const LONGEST_DELIVERABLE = 200;

/** The question, and for each assignment the three signals and a field to write in. */
export function reportAsked(
  views: readonly AssignmentView[],
  { by, question }: { readonly by: string; readonly question: string },
  language: Language,
): Said {
  const { asks } = askingReportsWordsIn(language);
  const words = kitWordsIn(language).quoted(escapeText(question, LONGEST_QUESTION));
  const lead = `${asks(nameText(by))} ${words}`;
  const texts = fitting(
    views.slice(0, MOST_LINES_WITH_BUTTONS).map((view) => lineOf(view, language)),
    lead.length,
  );
  const left = views.length - texts.length;
  return {
    text: [lead, ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      section(lead),
      ...views
        .slice(0, texts.length)
        .flatMap((view, at) => [section(texts[at] ?? ''), answersTo(view, language)]),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ],
  };
}

function lineOf(view: AssignmentView, language: Language): string {
  const due = dueText(view.due, view.today, language);
  return `*${view.label}* ${deliverableText(view, LONGEST_DELIVERABLE)}\n${due}`;
}

/** What has ended or is tabled since can be opened, and asks for nothing. */
function answersTo(view: AssignmentView, language: Language): ActionsBlock {
  const isOver = view.ending !== null || view.reported !== null || view.tabled;
  if (isOver) return actions(...buttonsFor(view, language, ['open']));
  const words = askingReportsWordsIn(language);
  return actions(
    ...buttonsFor(view, language, ['onTrack', 'atRisk']),
    button(words.blocked, { action: 'blocked', value: view.id }),
    button(words.writes, { action: 'give_update', value: view.id }),
  );
}

export const reportAskedNotice: Notice<'report-asked'> = async (telling, content) => {
  const views = await viewsIn(telling, content.assignments);
  if (views.length === 0) return null;
  const by = await nameIn(telling, content.by);
  const { question } = content;
  return reportAsked(views, { by, question }, await languageFor(telling, null));
};
