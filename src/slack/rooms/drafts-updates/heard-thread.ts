import { assignmentOfThread } from '../../../app/assignments/find-assignment.ts';
import { isCardUnderWay } from '../../../app/assignments/card-under-way.ts';
import { NotYet } from '../../../app/ports/not-yet.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { collectFromMessage } from './collect-from-message.ts';
import { fetchLater } from './not-fetched-yet.ts';

/** A reply in the thread of an assignment's card. */
export async function threadReply(parts: ListenerParts, heard: PersonsMessage): Promise<void> {
  if (heard.thread === null) return;
  const root = { channel: heard.channel, ts: heard.thread };
  const assignment = await assignmentOfThread(parts.ports, root);
  if (assignment === null) return waitForCard(parts, heard.channel);
  await fetchLater(parts, heard, await collectFromMessage(parts, heard, assignment, root));
}

/**
 * Somebody may answer a card before it is known where it stands: its answer from Slack was lost, or
 * Bevaka was killed between the two.
 * @throws NotYet while a card may be on its way to this channel
 */
async function waitForCard({ ports }: ListenerParts, channel: string): Promise<void> {
  if (await isCardUnderWay(ports, channel)) throw new NotYet('A card is on its way');
}
