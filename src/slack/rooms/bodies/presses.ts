import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { sayWhy } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { contactFormFor } from './command.ts';

/** The button carries the committee and the body's name. */
export const contactPressed: PressHandler = async (parts, pressed) => {
  const [id = '', ...name] = pressed.value;
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  return contactFormFor(parts, pressed, { committee, name: name.join('|'), user: null });
};
