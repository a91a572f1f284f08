import { mayRegister } from '../../../app/assignments/register.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { sayWhy } from '../../kit/asked.ts';
import { fileToConfirm } from './fill-from-file.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** The file that was dropped in the channel is read, in a form that waits for it. */
export const readFile: PressHandler = async (parts, pressed) => {
  const { doer, language, person, channel, value } = pressed;
  const committee =
    channel === null ? null : await parts.ports.store.committeeOfChannel(person.team, channel);
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayRegister(parts.ports, committee, doer);
  if (refused !== null) return sayWhy(refused.why, language);
  const file = { slackFile: value[0] ?? '', name: '', size: 0, mimeType: '', url: null };
  const later = () => fileToConfirm(parts, { committee, doer, language, file });
  return { is: 'form', view: readingForm(language), later };
};
