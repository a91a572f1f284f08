import type { Message } from '../../domain/record/message.ts';
import type { Said } from '../kit/said.ts';
import type { Telling } from '../kit/telling.ts';
import { NOTICES } from './tables.ts';

/** Makes the words and blocks of a message from what is true now; null when it is gone. */
export function createRender(
  portsNow: () => Telling['ports'],
  linkTo: Telling['linkTo'],
): (message: Message) => Promise<Said | null> {
  return async (message) => {
    const tell = NOTICES.get(message.content.say);
    if (tell === undefined) return null;
    return tell({ message, ports: portsNow(), linkTo }, message.content);
  };
}
