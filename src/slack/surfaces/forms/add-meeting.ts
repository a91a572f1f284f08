import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import type { Day } from '../../../domain/day.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { answersIn, type Read } from './answers.ts';
import { givenDay } from './day-form.ts';
import { blockId, dayInput, timeInput } from './inputs.ts';
import { modal } from './modal.ts';

export type GivenMeeting = {
  readonly day: Day;
  /** `09:00`; null when only the day is known. */
  readonly time: string | null;
};

export function addMeetingForm(asked: {
  readonly language: Language;
  readonly committeeId: string;
}): ModalView {
  const { language, committeeId } = asked;
  return modal('addMeeting', language, {
    metadata: { committee: committeeId },
    blocks: [
      dayInput({ field: 'day', language }, null),
      timeInput({ field: 'time', language, optional: true }),
    ],
  });
}

export function readAddMeeting(values: unknown, language: Language): Read<GivenMeeting> {
  const answers = answersIn(values);
  const day = givenDay(answers);
  if (day !== null) return { ok: true, value: { day, time: answers.time('time') } };
  return { ok: false, errors: { [blockId('day')]: formWordsIn(language).errors.missing } };
}
