import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';

/** The threads of a workspace's open assignments: those first where something happened last. */
export async function threadsOfOpen(
  { store }: Pick<Ports, 'store'>,
  team: string,
): Promise<readonly SlackMessage[]> {
  const committees = await store.committees(team);
  const open = await Promise.all(committees.map(({ id }) => store.openOfCommittee(id)));
  return open
    .flat()
    .toSorted((one, other) => lastOf(other).localeCompare(lastOf(one)))
    .flatMap(threadOf);
}

function lastOf({ history }: Assignment): string {
  return history.at(-1)?.at ?? '';
}

/** The card heads the thread; one that is not sent yet has none. */
function threadOf({ messages }: Assignment): readonly SlackMessage[] {
  const card = messages.findLast(({ content }) => content.say === 'card');
  return card?.sending.is === 'sent'
    ? [{ channel: card.sending.channel, ts: card.sending.ts }]
    : [];
}
