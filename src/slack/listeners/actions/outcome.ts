import { assignmentToRead } from '../../../app/find-assignment.ts';
import { sayWhy } from '../commands/asked.ts';
import { outcomeOfOne, outcomesOfMeeting } from '../forms/outcomes.ts';
import type { PressHandler } from './pressed.ts';

export const outcomePressed: PressHandler = async (parts, pressed) => {
  const read = await assignmentToRead(parts.ports, pressed.person, pressed.value[0] ?? '');
  return read.ok ? outcomeOfOne(parts, pressed, read) : sayWhy(read.why, pressed.language);
};

/** The digest's button for a whole meeting carries the committee and the meeting. */
export const meetingOutcomesPressed: PressHandler = async (parts, pressed) => {
  const [id = '', meeting = ''] = pressed.value;
  const committee = await parts.ports.store.find('committee', id);
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  return outcomesOfMeeting(parts, pressed, { committee, meeting });
};
