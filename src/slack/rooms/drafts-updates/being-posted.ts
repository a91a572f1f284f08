import { z } from 'zod';

import { NoAnswer } from '../../../app/ports/no-answer.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../../domain/record/slack-message.ts';
import { assignmentBeingPosted, isBeingPosted } from '../../../app/assignments/being-posted.ts';
import type { ListenerParts } from '../../kit/parts.ts';

const rootSchema = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_payload: z.object({ key: z.string() }) }).optional(),
    }),
  ),
});

/**
 * The assignment whose card or message heads a thread, where Slack has it and Bevaka has not noted
 * that yet: its answer is under way, or was lost. Without this a quick reply would be taken for talk.
 * @throws NoAnswer when Slack does not say
 */
export async function assignmentOfNewThread(
  { ports, client }: ListenerParts,
  root: SlackMessage,
): Promise<Assignment | null> {
  if (!(await isBeingPosted(ports, root.channel))) return null;
  const { channel, ts } = root;
  const request = { channel, ts, latest: ts, inclusive: true, limit: 1 };
  const page = await client.conversations
    .replies({ ...request, include_all_metadata: true })
    .catch((error: unknown) => {
      throw new NoAnswer('conversations.replies', { cause: error });
    });
  const { data } = rootSchema.safeParse(page);
  const key = data?.messages.find((each) => each.ts === ts)?.metadata?.event_payload.key;
  return key === undefined ? null : assignmentBeingPosted(ports, key);
}
