import type { ModalView } from '@slack/types';

import type { SharedFile } from '../../../app/ports/files.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { givenDay } from '../../kit/fields/day-form.ts';
import { blockId, dayInput, fileInput, timeInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { meetingListInput } from './fields.ts';
import { meetingsWordsIn } from './words.ts';

/** Meetings as they were given: one by its day, and a list as text, as a file, or both. */
export type GivenMeetings = {
  readonly day: Day | null;
  /** `09:00`, for every meeting that has no time of its own. */
  readonly time: string | null;
  readonly text: string;
  readonly file: SharedFile | null;
};

export function addMeetingForm(shown: {
  readonly language: Language;
  readonly committeeId: string;
  readonly text?: string;
  /** Why the file that was given could not be read. */
  readonly problem?: string;
}): ModalView {
  const { language, committeeId, text = '', problem } = shown;
  const words = meetingsWordsIn(language);
  const optional = true;
  return modal({
    id: 'add_meeting',
    ...words.asking,
    language,
    metadata: { committee: committeeId },
    blocks: [
      ...(problem === undefined ? [] : [line(problem)]),
      dayInput({ field: 'day', language, optional, hint: words.oneDay }, null),
      timeInput({ field: 'time', label: words.time, language, optional }),
      meetingListInput(language, { hint: words.listOrRule, text }),
      fileInput({ field: 'file', language, optional, hint: words.whichFiles }),
    ],
  });
}

export function readAddMeeting(values: unknown, language: Language): Read<GivenMeetings> {
  const answers = answersIn(values);
  const given: GivenMeetings = {
    day: givenDay(answers),
    time: answers.time('time'),
    text: answers.text('meetings'),
    file: answers.file('file'),
  };
  if (given.day !== null || given.text !== '' || given.file !== null)
    return { ok: true, value: given };
  return { ok: false, errors: { [blockId('day')]: meetingsWordsIn(language).nothingGiven } };
}
