import type { ModalView } from '@slack/types';

import type { Preview } from '../../../app/meetings/reschedule.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Elsewhere } from '../../../domain/meetings/meeting.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import { dayText } from '../../../words/dates.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { selectInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, shortened } from '../../kit/fields/text.ts';
import { reschedulingWordsIn } from './words.ts';

/** So many are chosen one by one; those beyond go where most go. */
const MOST_SHOWN = 40;
/** Slack takes so much in a field's label. */
const LONGEST_LABEL = 150;

/** Where each assignment of a meeting that is to be cancelled goes. */
export function cancelMeetingForm(
  { committee, meeting, affected }: Preview,
  carriedTo: string,
  { today, language }: { readonly today: Day; readonly language: Language },
): ModalView {
  const others = plannedFrom(committee, today).filter(({ id }) => id !== meeting.id);
  const options = meetingOptions(others, today, language);
  const shown = affected.slice(0, MOST_SHOWN).map(({ assignment }) => assignment);
  const words = reschedulingWordsIn(language);
  return modal({
    id: 'cancel_meeting',
    ...words.choosing,
    language,
    metadata: {
      committee: committee.id,
      meeting: meeting.id,
      carriedTo,
      line: [meeting.day, meeting.time ?? ''].join('|'),
      assignments: shown.map(({ id }) => id),
    },
    blocks: [
      line(words.whereEachGoes(dayText(meeting.day, today, language))),
      ...shown.map(({ label, deliverable }, at) =>
        selectInput(
          {
            field: 'nextMeeting',
            at,
            language,
            label: shortened(`${label} ${deliverable}`, LONGEST_LABEL),
            hint: '',
          },
          { options, initial: carriedTo },
        ),
      ),
    ],
  });
}

/** Those that go to another meeting than the rest. */
export function readElsewhere(
  values: unknown,
  { assignments, carriedTo }: { assignments: readonly string[]; carriedTo: string },
): readonly Elsewhere[] {
  const answers = answersIn(values);
  return assignments.flatMap((assignment, at) => {
    const meeting = answers.chosen('nextMeeting', at) ?? carriedTo;
    return meeting === carriedTo ? [] : [{ assignment, meeting }];
  });
}
