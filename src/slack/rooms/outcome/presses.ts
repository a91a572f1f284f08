import { sayWhy } from '../../kit/asked.ts';
import { formFor } from '../../kit/form-for.ts';
import { outcomeOfOne, outcomesOfMeeting } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export const outcomePressed: PressHandler = (parts, pressed) =>
  formFor(parts, pressed, { id: pressed.value[0] ?? '', action: 'outcome' }, (found) =>
    outcomeOfOne(parts, pressed, found),
  );

/** The digest's button for a whole meeting carries the committee and the meeting. */
export const meetingOutcomesPressed: PressHandler = async (parts, pressed) => {
  const [id = '', meeting = ''] = pressed.value;
  const committee = await parts.ports.store.find('committee', id);
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  return outcomesOfMeeting(parts, pressed, { committee, meeting });
};
