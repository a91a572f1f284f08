import { reschedule } from '../../../app/meetings/reschedule.ts';
import { todayIn } from '../../kit/asked.ts';
import { type SubmitHandler, refusedForm } from '../../kit/submitted.ts';
import { readElsewhere } from './form-cancel.ts';
import { rescheduledSaid } from './said.ts';

/** The meeting is cancelled, and each assignment goes where it was said. */
export const submitCancelMeeting: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const { committee = '', meeting = '', carriedTo = '', assignments = [] } = about;
  const elsewhere = readElsewhere(values, { assignments, carriedTo });
  const how = { is: 'cancelled', carriedTo, elsewhere } as const;
  const done = await reschedule(parts.ports, { committee, meeting, doer, how });
  if (!done.ok) return refusedForm(done.why, submitted);
  const today = todayIn(parts, done.committee);
  return { is: 'done', said: rescheduledSaid(done, how, { today, language }) };
};
