import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';

/**
 * The assignment with the update that a message became. The app's reaction on the message is kept
 * with the assignment, so the store knows it by that; else by the thread that it stands in.
 */
export async function assignmentOfUpdate(
  { store }: Pick<Ports, 'store'>,
  message: SlackMessage,
  thread: string | null,
): Promise<Assignment | null> {
  const found =
    (await store.assignmentOfMessage(message.channel, message.ts)) ??
    (thread === null ? null : await store.assignmentOfMessage(message.channel, thread));
  const isUpdate = found?.updates.some((update) => update.message?.ts === message.ts) ?? false;
  return isUpdate ? found : null;
}
