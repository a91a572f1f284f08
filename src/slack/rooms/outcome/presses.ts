import { formFor } from '../../kit/form-for.ts';
import { outcomeOfOne, outcomesOfMeeting } from './fill.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export const outcomePressed: PressHandler = (parts, pressed) =>
  formFor(parts, pressed, { id: pressed.value[0] ?? '', action: 'outcome' }, (found) =>
    outcomeOfOne(parts, pressed, found),
  );

/** The digest's button for a whole meeting carries the committee and the meeting. */
export const meetingOutcomesPressed: PressHandler = (parts, pressed) => {
  const [committee = '', meeting = ''] = pressed.value;
  return outcomesOfMeeting(parts, pressed, { committee, meeting });
};
