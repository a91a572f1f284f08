import type { Person } from '../../domain/record/person.ts';
import { asMessage, type PersonsMessage } from './message.ts';
import type { ListenerParts } from './parts.ts';

/**
 * A message that somebody wrote, fetched again from Slack, so that nothing has to be carried in a
 * button. Null where it is gone or another's.
 * @param at.root the ts of the thread's root; empty for a message that is no reply
 */
export async function messageAgain(
  { client, identity }: ListenerParts,
  person: Person,
  at: { readonly channel: string; readonly ts: string; readonly root?: string },
): Promise<PersonsMessage | null> {
  const { channel, ts, root = '' } = at;
  const request = { channel, oldest: ts, latest: ts, inclusive: true, limit: 10 };
  const { messages = [] } =
    root === ''
      ? await client.conversations.history(request)
      : await client.conversations.replies({ ...request, ts: root });
  const found = messages.find((each) => each.ts === ts);
  const to = { team: person.team, botUser: identity.botUser };
  const heard = asMessage({ ...found, channel }, to);
  return heard?.is === 'written' && heard.person.user === person.user ? heard : null;
}
