import type { ModalView } from '@slack/types';

import { openDaysOf } from '../../../domain/days/closed-days.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { meetingDays, planDays } from '../../../domain/meetings/plan-days.ts';
import { meetingDatesForm } from './form.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** A meeting's dates as they stand, in a form. */
export function formOfMeetingDates(
  parts: ListenerParts,
  about: { readonly committee: Committee; readonly meeting: Meeting; readonly language: Language },
): ModalView {
  const { committee, meeting, language } = about;
  const closed = openDaysOf(committee, parts.ports.closed);
  const days = meetingDays(committee.plan, meeting, closed);
  const planned = planDays(committee.plan, meeting.day, closed);
  const today = todayIn(parts, committee);
  const shown = { committeeId: committee.id, meeting, days, planned };
  return meetingDatesForm(shown, { today, language });
}
