import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { reportAsked } from '../../../../src/slack/rooms/asking-reports/notice.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { latePaperList } from '../../../../src/slack/rooms/late-papers/list.ts';
import {
  latePaperAnswered,
  latePaperAsked,
  lateReasonAsked,
} from '../../../../src/slack/rooms/late-papers/notice.ts';
import { lateDraftAnswer } from '../../../../src/slack/rooms/late-papers/said.ts';
import { remindAnyway } from '../../../../src/slack/rooms/reminders/remind-anyway.ts';
import { aCommittee } from '../../../contracts/samples.ts';
import { meetings } from '../forms/filled.ts';
import { AT, person } from './longest-view.ts';

/** One more than a message shows with buttons. */
const MANY = Array.from({ length: 21 }, (_, at) => at);

/** What is said of late papers and asked of the silent, at its longest. */
export function latePaperMessages(
  view: AssignmentView,
  name: string,
  language: Language,
): Readonly<Record<string, Said>> {
  const about = { version: 2, language };
  const views = MANY.map(() => view);
  const [meeting] = meetings(1);
  const dispatch = { day: null, sent: { by: person(name), at: AT }, canSay: true };
  return {
    'late paper asked': latePaperAsked(view, { ...about, by: name }),
    'late paper answered': latePaperAnswered(view, about),
    'late reason asked': lateReasonAsked(view, about),
    'late draft': lateDraftAnswer(view, { version: 2, late: 'asked', mayAnswerIt: true }, language),
    'remind anyway': remindAnyway(view, language, view.wording.slice(0, 1900)),
    'report asked': reportAsked(views, { by: name, question: view.wording }, language),
    ...(meeting && {
      'late papers': latePaperList(
        {
          committee: aCommittee(),
          meeting,
          today: view.today,
          views,
          mayAnswer: true,
          dispatch: { ...dispatch, canTakeBack: false },
        },
        language,
      ),
    }),
  };
}
