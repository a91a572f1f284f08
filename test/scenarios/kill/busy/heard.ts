import type { SandboxOptions } from '@bevaka/slack-sandbox';
import { z } from 'zod';

const eventSchema = z.object({
  event: z.object({
    type: z.literal('message'),
    subtype: z.string().optional(),
    channel: z.string(),
    ts: z.string(),
    message: z.object({ ts: z.string() }).optional(),
    deleted_ts: z.string().optional(),
  }),
});

/** Notes of which messages Slack told, and Bevaka acknowledged it. */
export function heardBy(
  acknowledged: Set<string>,
  heard: { payloads: number },
): NonNullable<SandboxOptions['onDelivered']> {
  return ({ body }, receipt) => {
    if (receipt.acked) heard.payloads += 1;
    const event = receipt.acked ? eventSchema.safeParse(body).data?.event : undefined;
    if (event === undefined) return;
    const { channel, subtype } = event;
    if (subtype === 'message_changed')
      acknowledged.add(`edited|${channel}|${event.message?.ts ?? ''}`);
    else if (subtype === 'message_deleted')
      acknowledged.add(`deleted|${channel}|${event.deleted_ts ?? ''}`);
    else acknowledged.add(`said|${channel}|${event.ts}`);
  };
}
