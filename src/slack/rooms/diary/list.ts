import type { Button } from '@slack/types';

import type { WaitingForDiary } from '../../../app/dossier/waiting-for-diary.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, fitting, header, section, sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { packageButtons, receiveButton, toDiaryButtons } from './buttons.ts';
import { diaryLineText } from './line.ts';
import { diaryWordsIn } from './words.ts';

/** What the diary lacks, each with what its reader can do about it. */
export function diaryList(found: Omit<WaitingForDiary, 'ok'>, language: Language): Said {
  const words = diaryWordsIn(language);
  const { views, committee } = found;
  if (views.length === 0) return sentence(words.nothingWaits);
  const title = words.waiting(committee.code);
  const all = views.slice(0, MOST_LINES_WITH_BUTTONS);
  const texts = fitting(all.map((each) => lineOf(each, language)));
  const shown = all.slice(0, texts.length);
  const left = moreText(views.length - shown.length, language);
  return {
    text: [title, ...texts, ...left].join('\n'),
    blocks: [
      header(title),
      ...shown.flatMap((each, at) => [
        section(texts[at] ?? ''),
        actions(...buttonsOf(each, found, language)),
      ]),
      ...left.map(section),
    ],
  };
}

function lineOf(view: AssignmentView, language: Language): string {
  return `*${view.label}* ${deliverableText(view, 160)} · ${diaryLineText(view, language)}`;
}

function buttonsOf(
  view: AssignmentView,
  { mayHandOver }: Pick<WaitingForDiary, 'mayHandOver'>,
  language: Language,
): readonly Button[] {
  const open = button(view, language);
  if (view.diary.isWaiting)
    return [...packageButtons([view.id], language), receiveButton(view, language), open];
  return [...(mayHandOver ? toDiaryButtons([view], language) : []), open];
}

function button({ id }: AssignmentView, language: Language): Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: kitWordsIn(language).open },
    action_id: 'open',
    value: id,
  };
}
