import {
  previewReschedule,
  reschedule,
  type Rescheduled,
  undoReschedule,
} from '../../../app/meetings/reschedule.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { MeetingChange } from '../../../domain/assignments/rescheduling.ts';
import { cancelMeetingForm } from './form-cancel.ts';
import { rescheduledSaid } from './said.ts';
import { standingIn } from './when.ts';
import { type Answer, form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';

/** A preview is confirmed: the meeting is moved, or cancelled. */
export const reschedulePressed: PressHandler = async (parts, pressed) => {
  const how = howOf(pressed.value);
  if (how === null) return sayWhy('no-such-meeting', pressed.language);
  const [committee = '', meeting = ''] = pressed.value;
  const stood = standingIn(pressed.value.slice(5));
  const { doer } = pressed;
  const done = await reschedule(parts.ports, { committee, meeting, doer, how, stood });
  return answered(parts, pressed, how, done);
};

/** A move or a cancelling is taken back. */
export const undoReschedulePressed: PressHandler = async (parts, pressed) => {
  const how = howOf(pressed.value);
  if (how === null) return sayWhy('no-such-meeting', pressed.language);
  const [committee = '', meeting = ''] = pressed.value;
  const [, , , , , , madeAt, deed = ''] = pressed.value;
  const about = { committee, meeting, doer: pressed.doer, how, deed };
  const request = { ...about, madeAt: Number(madeAt) };
  return answered(parts, pressed, how, await undoReschedule(parts.ports, request));
};

/** What a button carries after committee and meeting. */
function howOf([
  ,
  ,
  is,
  first = '',
  second = '',
  at = '',
]: readonly string[]): MeetingChange | null {
  const time = second === '' ? null : second;
  if (is === 'moved') return { is, day: first, time };
  if (is === 'cancelled') return { is, carriedTo: first };
  return is === 'restored' ? { is, day: first, time, at: at.split(',') } : null;
}

/** The assignments of a meeting that is to be cancelled, each with the meeting that it goes to. */
export const cancelEachPressed: PressHandler = async (parts, { value, doer, language }) => {
  const [committee = '', meeting = '', carriedTo = ''] = value;
  const how = { is: 'cancelled', carriedTo } as const;
  const preview = await previewReschedule(parts.ports, { committee, meeting, doer, how });
  if (!preview.ok) return sayWhy(preview.why, language);
  const today = todayIn(parts, preview.committee);
  return form(cancelMeetingForm(preview, carriedTo, { today, language }));
};

function answered(
  parts: ListenerParts,
  { language }: Pressed,
  how: MeetingChange,
  done: Rescheduled | Refusal,
): Answer {
  if (!done.ok) return sayWhy(done.why, language);
  const today = todayIn(parts, done.committee);
  return say(rescheduledSaid(done, how, { today, language }));
}
