import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { readAllowedFile } from '../../../app/readings/read-file.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { sayWhy } from '../../kit/asked.ts';
import { fileToConfirm } from './fill-from-file.ts';
import type { PressHandler } from '../../kit/pressed.ts';

/** The file that was dropped in the channel is read, in a form that waits for it. */
export const readFile: PressHandler = async (parts, pressed) => {
  const { doer, language, person, channel, value } = pressed;
  const found = await committeeFor(parts.ports, { person, committee: null, channel }, 'register');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const file = { slackFile: value[0] ?? '', name: '', size: 0, mimeType: '', url: null };
  const later = () => fileToConfirm(parts, { committee, doer, language, file }, readAllowedFile);
  return { is: 'form', view: readingForm(language), later };
};
