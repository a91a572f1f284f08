import { NotFetched } from '../../../app/ports/not-fetched.ts';
import type { SharedFile, Trying } from '../../../app/ports/files.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { whisper } from '../../kit/reply.ts';
import { draftsUpdatesWordsIn } from './words.ts';

const LONGEST_NAME = 120;

/** A file of a message that Slack did not give, and how far trying again has come. */
export type Awaited = { readonly file: SharedFile; readonly trying: Trying };

/**
 * Tells the person once of each file that it is fetched again, and once that it was given up.
 * @throws NotFetched while any of them is awaited: then the message is worked off once more
 */
export async function fetchLater(
  parts: ListenerParts,
  heard: Pick<PersonsMessage, 'person' | 'channel' | 'thread'>,
  awaited: readonly Awaited[],
): Promise<void> {
  const words = draftsUpdatesWordsIn(await languageOf(parts, heard.person));
  const to = { channel: heard.channel, user: heard.person.user, thread: heard.thread ?? undefined };
  for (const { file, trying } of awaited) {
    const name = escapeText(file.name, LONGEST_NAME);
    if (trying === 'first') await whisper(parts, to, sentence(words.notFetchedYet(name)));
    if (trying === 'last') await whisper(parts, to, sentence(words.isGivenUp(name)));
  }
  if (awaited.some(({ trying }) => trying !== 'last')) throw new NotFetched();
}
