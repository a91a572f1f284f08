import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, fitting, section } from '../../kit/blocks.ts';
import { deliverableText, nameText } from '../../kit/facts.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { diaryListButton, packageButtons, receiveButton } from './buttons.ts';
import { diaryWordsIn } from './words.ts';

/** To the registrar: what is handed over, its package, and the receipt of each. */
export function forDiaryNotice(
  views: readonly [AssignmentView, ...AssignmentView[]],
  by: string,
  language: Language,
): Said {
  const lead = diaryWordsIn(language).forDiary(nameText(by), views.length);
  const all = views.slice(0, MOST_LINES_WITH_BUTTONS);
  const texts = fitting(all.map((each) => `*${each.label}* ${deliverableText(each, 160)}`));
  const shown = all.slice(0, texts.length);
  const left = moreText(views.length - shown.length, language);
  const isOneOfMany = views.length > 1;
  const fetch = packageButtons(
    views.map(({ id }) => id),
    language,
  );
  const rest = isOneOfMany ? fetch : [];
  const more = left.length === 0 ? [] : [diaryListButton(views[0].committee.id, language)];
  return {
    text: [lead, ...texts, ...left].join('\n'),
    blocks: [
      section(lead),
      ...shown.flatMap((each, at) => [
        section(texts[at] ?? ''),
        actions(...(isOneOfMany ? [] : fetch), receiveButton(each, language, { isOneOfMany })),
      ]),
      ...left.map(section),
      ...(rest.length + more.length === 0 ? [] : [actions(...rest, ...more)]),
    ],
  };
}
