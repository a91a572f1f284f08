import type { PersonsMessage } from './message.ts';

/**
 * What a button carries that is about something somebody wrote: the assignments that it may be
 * about, and the message, which is fetched again when it is pressed.
 */
export function byMessage(
  about: string,
  { channel, ts, thread }: Pick<PersonsMessage, 'channel' | 'ts' | 'thread'>,
): string {
  return [about, channel, ts, thread ?? ''].join('|');
}
