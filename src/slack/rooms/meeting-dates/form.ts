import type { ModalView } from '@slack/types';

import type { MeetingDatesPreview } from '../../../app/meetings/set-meeting-dates.ts';
import { isDay } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { PlannedDay } from '../../../domain/meetings/plan-days.ts';
import type { WantedDate } from '../../../domain/meetings/redating.ts';
import { dayText } from '../../../words/dates.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import type { Shown } from '../../kit/preview.ts';
import { affectedLines } from '../../kit/affected.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { dayInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { marked } from '../../kit/shown-mark.ts';
import { stateOf } from './meeting-state.ts';
import { meetingDatesWordsIn } from './words.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** A day for each milestone of a meeting, as it stands; what is left empty goes by the plan. */
export function meetingDatesForm(
  shown: {
    readonly committeeId: string;
    readonly meeting: Meeting;
    readonly days: readonly PlannedDay[];
    /** The plan's own days, in the same order. */
    readonly planned: readonly PlannedDay[];
  },
  { today, language }: Shown,
): ModalView {
  const { committeeId, meeting, days, planned } = shown;
  const words = meetingDatesWordsIn(language);
  return modal({
    id: 'meeting_dates',
    ...words.asking,
    language,
    metadata: { committee: committeeId, meeting: meeting.id, dates: [...days] },
    blocks: [
      line(words.datesOf(dayText(meeting.day, today, language))),
      ...days.map(({ milestone, day }, at) =>
        dayInput(
          {
            field: 'day',
            language,
            at,
            optional: true,
            label: milestoneName(milestone, language),
            hint: words.byPlan(dayText(planned[at]?.day ?? day, today, language)),
          },
          day,
        ),
      ),
    ],
  });
}

/** The dates that the person changed; an emptied one is null. */
export function readMeetingDates(
  values: unknown,
  shown: readonly WantedDate[],
): readonly WantedDate[] {
  const answers = answersIn(values);
  return shown.flatMap(({ milestone, day }, at) => {
    const picked = answers.day('day', at);
    const wanted = picked !== null && isDay(picked) ? picked : null;
    return wanted === day ? [] : [{ milestone, day: wanted }];
  });
}

/** What the dates change, assignment by assignment; it is asked for once. */
export function meetingDatesPreviewForm(
  { committee, meeting, affected }: MeetingDatesPreview,
  dates: readonly WantedDate[],
  shown: Shown,
): ModalView {
  const { language } = shown;
  const words = meetingDatesWordsIn(language);
  const view = modal({
    id: 'meeting_dates_confirm',
    ...words.confirming,
    language,
    metadata: { committee: committee.id, meeting: meeting.id, dates: [...dates] },
    blocks: [
      line(words.asksToChange(dayText(meeting.day, shown.today, language))),
      ...(affected.length === 0
        ? [line(kitWordsIn(language).nothingFollows)]
        : affectedLines(affected, shown)),
    ],
  });
  return marked(view, stateOf({ meeting, committee }));
}
