import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import { previewCancelling } from '../../../app/meetings/preview-cancelling.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { type Answer, form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Shown } from '../../kit/preview.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { moveMeetingForm } from './form-move.ts';
import { cancelPreview } from './previews.ts';

type About = { readonly committee: Committee; readonly meeting: Meeting; readonly shown: Shown };

/** The form that asks for another day. */
export const moveMeetingPressed: PressHandler = ofMeeting((_parts, _pressed, about) =>
  form(moveMeetingForm(about.committee, about.meeting, about.shown)),
);

/** What follows when it is cancelled, with a button for each meeting that can take the assignments. */
export const askToCancelPressed: PressHandler = ofMeeting(
  async (parts, { doer, language }, about) => {
    const preview = await previewCancelling(parts.ports, { ...about, doer });
    return preview.ok
      ? say(cancelPreview(preview, preview.targets, about.shown))
      : sayWhy(preview.why, language);
  },
);

/** A planned meeting of a committee, for who may move and cancel its meetings. */
function ofMeeting(
  then: (parts: ListenerParts, pressed: Pressed, about: About) => Answer | Promise<Answer>,
): PressHandler {
  return async (parts, pressed) => {
    const { language } = pressed;
    const found = await meetingPressed(parts, pressed);
    if (!found.ok) return sayWhy(found.why, language);
    const shown = { today: todayIn(parts, found.committee), language };
    return then(parts, pressed, { ...found, shown });
  };
}

async function meetingPressed(
  { ports }: ListenerParts,
  { person, value: [id = '', meetingId = ''] }: Pressed,
): Promise<{ ok: true; committee: Committee; meeting: Meeting } | Refusal> {
  const found = await committeeFor(ports, { person, committee: id }, 'manage');
  if (!found.ok) return found;
  const meeting = meetingOf(found.committee, meetingId);
  if (meeting === null || meeting.state === 'cancelled')
    return { ok: false, why: 'no-such-meeting' };
  return { ok: true, committee: found.committee, meeting };
}
