import type { Button, KnownBlock } from '@slack/types';

import type { LatePapersOfMeeting } from '../../../app/views/late-papers.ts';
import { dayIn } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { actions, button, fitting, header, section } from '../../kit/blocks.ts';
import { deliverableText, nameText } from '../../kit/facts.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { stateText } from '../../kit/state-text.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { lateButtons, papersNotSentButton, papersSentButton } from './buttons.ts';
import { lateLines } from './late-text.ts';
import { latePapersWordsIn } from './words.ts';

type Shown = Omit<LatePapersOfMeeting, 'ok'>;

/** A meeting's late papers, each with the buttons of whoever reads it, and how the dispatch stands. */
export function latePaperList(shown: Shown, language: Language): Said {
  const words = latePapersWordsIn(language);
  const title = words.listTitle(dayText(shown.meeting.day, shown.today, language));
  const all = shown.views.slice(0, MOST_LINES_WITH_BUTTONS);
  const texts = fitting(all.map((view) => partText(view, language)));
  const parts = all.slice(0, texts.length);
  const left = moreText(shown.views.length - parts.length, language);
  const isEmpty = parts.length === 0 && isDispatched(shown);
  const lead = [dispatchText(shown, language), ...(isEmpty ? [words.listEmpty] : [])];
  return {
    text: [title, ...lead, ...texts, ...left].join('\n'),
    blocks: [
      header(title),
      section(lead.join('\n')),
      ...parts.flatMap((view, at) => [
        section(texts[at] ?? ''),
        actions(...buttonsOf(view, shown, language)),
      ]),
      ...left.map(section),
      ...dispatchButtons(shown, language),
    ],
  };
}

/** What one assignment has of late papers, for any list of a meeting. */
export function partText(view: Shown['views'][number], language: Language): string {
  const how = view.ending === null ? [] : [stateText(view, language)];
  const lead = [`*${view.label}* ${deliverableText(view, 160)}`, ...how].join(' · ');
  return [lead, ...lateLines(view, language)].join('\n');
}

function buttonsOf(
  view: Shown['views'][number],
  { mayAnswer }: Shown,
  language: Language,
): readonly Button[] {
  return [
    ...lateButtons(view, language, { giveReason: false, answer: mayAnswer }),
    button(kitWordsIn(language).open, { action: 'open', value: view.id }),
  ];
}

/** Whether and when a meeting's papers have gone out. */
export function dispatchText(shown: Shown, language: Language): string {
  const { today, committee, dispatch } = shown;
  const words = latePapersWordsIn(language);
  if (dispatch.sent !== null) {
    const on = dayIn(dispatch.sent.at, committee.timeZone);
    return words.sentBy(nameText(dispatch.sent.by.name), dayText(on, today, language));
  }
  if (dispatch.day === null) return words.noDispatch;
  const day = dayText(dispatch.day, today, language);
  return dispatch.day < today ? words.sentOn(day) : words.sentLater(day);
}

function dispatchButtons(shown: Shown, language: Language): readonly KnownBlock[] {
  const of = { committee: shown.committee.id, meeting: shown.meeting.id };
  if (shown.dispatch.canSay) return [actions(papersSentButton(of, language))];
  if (shown.dispatch.canTakeBack) return [actions(papersNotSentButton(of, language))];
  return [];
}

/** Before the dispatch nothing can have come after it, and nothing is said of that. */
function isDispatched({ dispatch, today }: Shown): boolean {
  return dispatch.sent !== null || (dispatch.day !== null && dispatch.day < today);
}
