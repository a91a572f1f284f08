import { closeAssignmentMeeting } from '../../../app/assignments/close.ts';
import { closingTogether } from '../../../app/assignments/closing-together.ts';
import { assignmentNow, assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed } from '../../kit/pressed.ts';
import type { Said } from '../../kit/said.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { closeAsk, markOfClosing } from './close-ask.ts';
import { closeSeveralAsk, markOfSeveral } from './close-several-said.ts';

/**
 * The question as it would be asked now, where what it showed has changed since: nobody has said yes
 * to that. Null where it is the same, and where the close itself says why it cannot be.
 */
export async function closeAskedAnew(
  { ports }: ListenerParts,
  { doer, person, value, language }: Pressed,
): Promise<Said | null> {
  const [id = '', meetingId = '', words = '', mark] = value;
  const read = await assignmentToRead(ports, person, id);
  if (!read.ok || mark === undefined) return null;
  const { assignment, committee } = read;
  const meeting = meetingOf(committee, meetingId);
  const view = await viewOf(ports, assignment, committee);
  if (meeting === null || mark === markOfClosing(view, meeting)) return null;
  const decision = await closeAssignmentMeeting(ports, { id, doer, words });
  const leads = [kitWordsIn(language).changedSinceShown];
  return decision.ok ? closeAsk(view, { ...decision, meetings: [meeting], leads }, language) : null;
}

/** The same of several that one § closes; what has ended meanwhile is named. */
export async function closeSeveralAskedAnew(
  { ports }: ListenerParts,
  { person, language }: Pressed,
  several: {
    readonly meeting: string;
    readonly paragraph: string;
    readonly mark: string | null;
    readonly ids: readonly string[];
  },
): Promise<Said | null> {
  if (several.mark === null) return null;
  const found = await Promise.all(several.ids.map((id) => assignmentNow(ports, id)));
  const labels = found.flatMap((each) => each?.assignment.label ?? []);
  const closing = await closingTogether(ports, { person, labels, words: several.paragraph });
  const meeting = closing.ok ? meetingOf(closing.committee, several.meeting) : null;
  if (!closing.ok || meeting === null) return null;
  const { open, committee } = closing;
  const views = await Promise.all(open.map((each) => viewOf(ports, each, committee)));
  if (several.mark === markOfSeveral(views, meeting)) return null;
  const leads = [kitWordsIn(language).changedSinceShown];
  return closeSeveralAsk({ ...closing, views, meetings: [meeting], unused: '', leads }, language);
}
