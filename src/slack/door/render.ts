import { concernedBy } from '../../app/committees/concerned.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Language } from '../../domain/record/language.ts';
import { asRepeat } from '../kit/repeated.ts';
import type { Said } from '../kit/said.ts';
import { languageFor, type Telling } from '../kit/telling.ts';
import { NOTICES } from './tables.ts';

/**
 * Makes the words and blocks of a message from what is true now; null when it is gone. What may
 * stand there already says so.
 */
export function createRender(
  portsNow: () => Telling['ports'],
  linkTo: Telling['linkTo'],
): (message: Message) => Promise<Said | null> {
  return async (message) => {
    const tell = NOTICES.get(message.content.say);
    if (tell === undefined) return null;
    const telling = { message, ports: portsNow(), linkTo };
    const said = await tell(telling, message.content);
    if (said === null || !message.mayRepeat) return said;
    return asRepeat(said, await languageOf(telling));
  };
}

/** A person's own; in a channel that of the committee whose message it is. */
export async function languageOf(telling: Telling): Promise<Language> {
  const { message, ports } = telling;
  const concerned = message.to.kind === 'channel' && (await concernedBy(ports, message.content));
  return concerned ? concerned.committee.language : languageFor(telling, null);
}
