import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { slackErrorOf } from './connect.ts';
import type { Said } from './said.ts';
import type { ListenerParts } from './parts.ts';

/** Says something for one person's eyes, where they are; a failure costs this answer alone. */
export async function whisper(
  { client, privately, ports, log }: ListenerParts,
  to: { readonly channel: string; readonly user: string; readonly thread?: string | undefined },
  said: Said,
): Promise<void> {
  const isDirect = /^[DUW]/.test(to.channel);
  const { text, blocks } = privately.given(said, ports.now);
  const message = {
    channel: to.channel,
    text,
    blocks: [...blocks],
    ...(to.thread !== undefined && { thread_ts: to.thread }),
  };
  // In direct messages all is between the two anyway, and an ephemeral answer would be lost.
  const give = () =>
    isDirect
      ? client.chat.postMessage(message)
      : client.chat.postEphemeral({ ...message, user: to.user });
  try {
    await patiently(give);
  } catch (error) {
    log.warn({ error: slackErrorOf(error) ?? String(error) }, 'an answer could not be given');
  }
}

const rateLimited = z.object({ retryAfter: z.number().max(30) });

/** Slack takes a message a second in a channel: an answer that came too soon is given again. */
async function patiently(give: () => Promise<unknown>, triesLeft = 3): Promise<void> {
  try {
    await give();
  } catch (error) {
    const limited = rateLimited.safeParse(error);
    if (!limited.success || triesLeft === 0) throw error;
    await sleep(limited.data.retryAfter * 1000);
    await patiently(give, triesLeft - 1);
  }
}
