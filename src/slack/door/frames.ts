import type bolt from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../../running/log.ts';

const named = z.object({ type: z.string() });
const payload = z.record(z.string(), z.unknown());

/** The frames that the client and Bolt can read; the inner event's name becomes an event of the client's own. */
const readable = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('disconnect') }),
  z.object({ type: z.enum(['slash_commands', 'interactive']), payload }),
  z.object({ type: z.literal('events_api'), payload: payload.and(z.object({ event: named })) }),
]);
const enveloped = z.object({ envelope_id: z.string().min(1) });

/** Names that the client gives to what happens to itself: an event called so would be taken for that. */
const OWN_EVENTS: ReadonlySet<string> = new Set([
  'ws_message',
  'slack_event',
  'outgoing_message',
  'error',
  'close',
  'connecting',
  'connected',
  'authenticated',
  'reconnecting',
  'disconnecting',
  'disconnected',
]);

/**
 * Lets no frame through that Bolt's client cannot read. It reads them in a listener that nobody
 * awaits, so an `app_rate_limited` (which has no inner event) would end the process.
 */
export function guardFrames({ client }: bolt.SocketModeReceiver, log: Log): void {
  const [read] = client.listeners('ws_message');
  if (read === undefined)
    throw new Error('The Socket Mode client does not read its frames itself.');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (isBinary) return;
    const frame = frameIn(data);
    if (isReadable(frame)) return read.call(client, data, isBinary);
    log.warn({ frame: kindOf(frame) }, 'a frame was passed over');
    acknowledge(client, frame, log);
  });
}

function frameIn(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}

function isReadable(frame: unknown): boolean {
  const known = readable.safeParse(frame);
  if (!known.success) return false;
  return known.data.type !== 'events_api' || !OWN_EVENTS.has(known.data.payload.event.type);
}

type Sender = { send(envelopeId: string): Promise<void> };

/** Slack would else send it again and again. */
function acknowledge(client: bolt.SocketModeReceiver['client'], frame: unknown, log: Log): void {
  const envelope = enveloped.safeParse(frame);
  if (!envelope.success) return;
  // The client has no public way to acknowledge what it could not read.
  (client as unknown as Sender)
    .send(envelope.data.envelope_id)
    .catch((error: unknown) => log.warn({ error: String(error) }, 'a frame was not acknowledged'));
}

function kindOf(frame: unknown): string {
  const parsed = named.safeParse(frame);
  return parsed.success ? parsed.data.type.slice(0, 40) : typeof frame;
}
