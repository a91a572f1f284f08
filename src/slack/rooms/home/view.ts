import type { HomeView, KnownBlock } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, context, header, inPieces, section } from '../../kit/blocks.ts';
import { linesText } from '../../kit/line.ts';
import { type Continued, moreBlocks, moreText } from '../../kit/more.ts';
import { ownRemindersButton } from '../own-reminders/buttons.ts';
import { emptyListText, ownListTexts } from '../status/list-texts.ts';
import { homeWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { newAssignmentButton } from '../registering/buttons.ts';
import { settingsButton } from '../settings/buttons.ts';

/** What a person may see of one committee. */
export type Overseen = {
  readonly committee: { readonly id: string; readonly name: string };
  readonly views: readonly AssignmentView[];
  /** Whether the person may change the committee's settings. */
  readonly canManage: boolean;
};

/** Of Slack's hundred blocks: each list, and what stands around the committees' own. */
const MOST_LINES_AT_HOME = 40;
const MOST_COMMITTEES = 10;

/** The App Home of somebody who may use nothing here. */
export function homeOfNobody(why: string): HomeView {
  return { type: 'home', blocks: [section(why)] };
}

/** The App Home: mine, and every committee's for those who see to it. */
export function home(shown: {
  readonly mine: readonly AssignmentView[];
  readonly overseen: readonly Overseen[];
  readonly language: Language;
  readonly nothingSetUp: boolean;
}): HomeView {
  const { mine, overseen, language, nothingSetUp } = shown;
  const words = homeWordsIn(language);
  const own = ownListTexts(language);
  const next = nothingSetUp
    ? [section(words.nothingSetUp)]
    : [actions(newAssignmentButton(language), ownRemindersButton(language))];
  const each = Math.floor(MOST_LINES_AT_HOME / Math.max(overseen.length, 1));
  return {
    type: 'home',
    blocks: [
      ...next,
      ...part(own.title, mine, {
        language,
        empty: own.empty,
        most: MOST_LINES_AT_HOME,
        next: { list: 'mine' },
      }),
      ...overseen.slice(0, MOST_COMMITTEES).flatMap(({ committee, views, canManage }) => [
        ...part(words.openIn(committee.name), views, {
          language,
          empty: emptyListText(language),
          most: each,
          next: { list: 'committee', committee: committee.id, filter: 'all' },
        }),
        ...(canManage ? [actions(settingsButton(committee.id, language))] : []),
      ]),
      ...moreText(overseen.length - MOST_COMMITTEES, language).map(context),
    ],
  };
}

function part(
  title: string,
  views: readonly AssignmentView[],
  how: {
    readonly language: Language;
    readonly empty: string;
    readonly most: number;
    readonly next: Continued;
  },
): KnownBlock[] {
  const { language, most, next } = how;
  if (views.length === 0) return [header(title), section(how.empty)];
  const lines = views.slice(0, most).map((view) => linesText(view, language));
  const left = views.length - lines.length;
  return [
    header(title),
    ...inPieces(lines).map(section),
    ...moreBlocks(left, { ...next, from: most }, language),
  ];
}
