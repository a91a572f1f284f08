import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { sayWhy } from '../../kit/asked.ts';
import { confirmingMeeting, confirmingMinutes } from './fill.ts';
import { readByPress } from '../../kit/opens.ts';
import type { PressHandler } from '../../kit/pressed.ts';

export const confirmMinutesPressed: PressHandler = (parts, pressed) =>
  readByPress(parts, pressed, (read) => confirmingMinutes(parts, pressed, read));

/** All of a committee's that wait. */
export const confirmAllPressed: PressHandler = async (parts, pressed) => {
  const { person, language, value } = pressed;
  const request = { person, committee: value[0] ?? '' };
  const found = await committeeFor(parts.ports, request, 'confirm');
  if (!found.ok) return sayWhy(found.why, language);
  return confirmingMeeting(parts, pressed, { committee: found.committee, decidedOn: null });
};
