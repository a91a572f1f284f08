import { previewReschedule, reschedule } from '../../../app/meetings/reschedule.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import { todayIn } from '../../kit/asked.ts';
import {
  committeeOf,
  refusedForm,
  type Submission,
  type SubmitHandler,
  type Submitted,
} from '../../kit/submitted.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { confirmMoveForm, readMove } from './form-move.ts';
import { readElsewhere } from './form-cancel.ts';
import { rescheduledSaid, type Undoable } from './said.ts';
import { standingIn, type When } from './when.ts';

/** The meeting is cancelled, and each assignment goes where it was said. */
export const submitCancelMeeting: SubmitHandler = async (parts, submitted) => {
  const { about, values } = submitted;
  const { carriedTo = '', assignments = [] } = about;
  const elsewhere = readElsewhere(values, { assignments, carriedTo });
  const how = { is: 'cancelled', carriedTo, elsewhere } as const;
  return rescheduledBy(parts, submitted, { how, stood: standingIn(lineOf(submitted)) });
};

/** The day is known: what follows is shown before it is moved. */
export const submitMoveMeeting: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const committee = await committeeOf(parts, submitted);
  const meeting = committee && meetingOf(committee, about.meeting ?? '');
  if (meeting === null) return refusedForm('no-such-meeting', submitted);
  const shown = { today: todayIn(parts, committee), language };
  const to = readMove(values, meeting, shown);
  if (!to.ok) return { is: 'errors', errors: to.errors };
  const how = { is: 'moved', ...to.value } as const;
  const request = { committee: about.committee ?? '', meeting: meeting.id, doer, how };
  const preview = await previewReschedule(parts.ports, request);
  if (!preview.ok) return refusedForm(preview.why, submitted);
  return { is: 'next', view: confirmMoveForm(preview, to.value, shown) };
};

/** What follows was seen, and the meeting is moved. */
export const submitConfirmMove: SubmitHandler = async (parts, submitted) => {
  const [day = '', time = '', ...stood] = lineOf(submitted);
  const how = { is: 'moved', day, time: time === '' ? null : time } as const;
  return rescheduledBy(parts, submitted, { how, stood: standingIn(stood) });
};

function lineOf({ about }: Submitted): readonly string[] {
  return (about.line ?? '').split('|');
}

async function rescheduledBy(
  parts: ListenerParts,
  submitted: Submitted,
  { how, stood }: { readonly how: Undoable; readonly stood: When | null },
): Promise<Submission> {
  const { about, doer, language } = submitted;
  const { committee = '', meeting = '' } = about;
  const done = await reschedule(parts.ports, { committee, meeting, doer, how, stood });
  if (!done.ok) return refusedForm(done.why, submitted);
  const today = todayIn(parts, done.committee);
  return { is: 'done', said: rescheduledSaid(done, how, { today, language }) };
}
