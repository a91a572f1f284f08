import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { listToReview } from '../../../app/views/agenda-list.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import { form, sayWhy, todayIn } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { meetingsFor } from './command.ts';
import { paperForm } from './form.ts';
import { reviewTexts } from './review-text.ts';

/** "Granska": the list's form for its meeting, below what needs a look and what has changed. */
export const reviewPressed: PressHandler = async (parts, { person, language, value }) => {
  const [id = '', of = ''] = value;
  const found = await committeeFor(parts.ports, { person, committee: id }, 'paper');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee, can } = found;
  const meeting = meetingOf(committee, of);
  if (meeting === null) return sayWhy('no-such-meeting', language);
  const today = todayIn(parts, committee);
  const list = await listToReview(parts.ports, committee, meeting);
  const others = meetingsFor(parts, committee).filter((each) => each.id !== meeting.id);
  return form(
    paperForm(
      {
        committee,
        meetings: [meeting, ...others],
        meeting: meeting.id,
        format: 'docx',
        today,
        canSetLooks: can('manage'),
        leads: reviewTexts(list, { today, language }),
      },
      language,
    ),
  );
};
