import { digestLines } from '../../../app/views/digest-lines.ts';
import { languageFor, type Notice } from '../../kit/telling.ts';
import { digest } from './digest.ts';

/** A person's morning message, each line as things stand when it is sent. */
export const digestNotice: Notice<'digest'> = async (telling, content) => {
  const shown = await digestLines(telling.ports, content.digest);
  return shown && digest(shown, await languageFor(telling, null));
};
