import type { ModalView } from '@slack/types';

import type { Preview } from '../../../app/meetings/reschedule.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { givenDay } from '../../kit/fields/day-form.ts';
import { blockId, dayInput, timeInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import type { Shown } from '../../kit/preview.ts';
import { movePreview } from './previews.ts';
import { type When, whenText } from './when.ts';
import { reschedulingWordsIn } from './words.ts';

/** To which day a meeting is moved; its time stays where none is given. */
export function moveMeetingForm(
  { id: committee }: Pick<Committee, 'id'>,
  meeting: Meeting,
  shown: Shown,
): ModalView {
  const { language } = shown;
  const { newTime: label, timeStays: hint, ...words } = reschedulingWordsIn(language).moving;
  return modal({
    id: 'move_meeting',
    title: words.title,
    submit: words.submit,
    language,
    metadata: { committee, meeting: meeting.id },
    blocks: [
      line(words.movedFrom(whenText(meeting, shown))),
      dayInput({ field: 'day', language, hint: '' }, null),
      timeInput({ field: 'time', label, hint, language, optional: true }),
    ],
  });
}

/** What follows, to be confirmed: the same that the command shows. */
export function confirmMoveForm(about: Preview, to: When, shown: Shown): ModalView {
  const { language } = shown;
  const words = reschedulingWordsIn(language);
  return modal({
    id: 'confirm_move',
    title: words.moving.title,
    submit: words.moves,
    language,
    metadata: {
      committee: about.committee.id,
      meeting: about.meeting.id,
      line: [to.day, to.time ?? '', about.meeting.day, about.meeting.time ?? ''].join('|'),
    },
    // Sending the form confirms it, so the button that does stands there no more.
    blocks: movePreview(about, to, shown).blocks.filter(({ type }) => type !== 'actions'),
  });
}

export function readMove(
  values: unknown,
  { time }: Pick<When, 'time'>,
  { language }: Shown,
): Read<When> {
  const answers = answersIn(values);
  const day = givenDay(answers);
  const errors: Record<string, string> =
    day === null ? { [blockId('day')]: fieldWordsIn(language).errors.missing } : {};
  return readOf(errors, () => ({ day: day ?? '', time: answers.time('time') ?? time }));
}
