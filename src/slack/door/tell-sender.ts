import type { ListenerParts } from '../kit/parts.ts';
import { whisper } from '../kit/reply.ts';
import type { Said } from '../kit/said.ts';
import { committeeOf, type Submitted } from '../kit/submitted.ts';

/** The answer to a form comes where it was asked for, else in direct messages. */
export async function tellSender(
  parts: ListenerParts,
  { person, about }: Pick<Submitted, 'person' | 'about'>,
  said: Said,
): Promise<void> {
  const committee = await committeeOf(parts, { about });
  const channel = about.askedIn ?? about.channel ?? committee?.channel ?? null;
  const isThere =
    channel !== null && (await parts.ports.people.isInChannel(person, channel).catch(() => false));
  await whisper(parts, { channel: isThere ? channel : person.user, user: person.user }, said);
}
