import { slackErrorOf } from '../connect.ts';
import type { Said } from '../surfaces/said.ts';
import type { ListenerParts } from './parts.ts';

/** Says something for one person's eyes, where they are; a failure costs this answer alone. */
export async function whisper(
  { client, log }: ListenerParts,
  to: { readonly channel: string; readonly user: string; readonly thread?: string | undefined },
  said: Said,
): Promise<void> {
  const isDirect = /^[DUW]/.test(to.channel);
  const message = {
    channel: to.channel,
    text: said.text,
    blocks: [...said.blocks],
    ...(to.thread !== undefined && { thread_ts: to.thread }),
  };
  try {
    // In direct messages all is between the two anyway, and an ephemeral answer would be lost.
    if (isDirect) await client.chat.postMessage(message);
    else await client.chat.postEphemeral({ ...message, user: to.user });
  } catch (error) {
    log.warn({ error: slackErrorOf(error) ?? String(error) }, 'an answer could not be given');
  }
}
