import { createHmac } from 'node:crypto';

import type { Composed } from '../support/bevaka.ts';
import type { Payload } from './payloads.ts';

/** Slack waits so long, and then tells the person that the app failed. */
const SLACK_WAITS_MS = 3000;

/** What Slack is answered with; `said` is null where no answer came in time. */
export type Delivered = { readonly status: number; readonly said: string | null };

/** Sends something as Slack would, signed. */
export async function delivered(
  { eventsUrl, sandbox }: Composed,
  payload: Payload,
): Promise<Delivered> {
  const { type, body } = onTheWire(payload);
  const at = Math.floor(Date.now() / 1000);
  const signed = createHmac('sha256', sandbox.signingSecret).update(`v0:${at}:${body}`);
  try {
    const answer = await fetch(eventsUrl, {
      method: 'POST',
      headers: {
        'content-type': type,
        // One that was kept open may be closed by the other end just when it is used again.
        connection: 'close',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': `v0=${signed.digest('hex')}`,
      },
      body,
      signal: AbortSignal.timeout(SLACK_WAITS_MS),
    });
    return { status: answer.status, said: await answer.text() };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { status: 0, said: null };
    throw error;
  }
}

function onTheWire({ is, body }: Payload): { readonly type: string; readonly body: string } {
  if (is === 'event') return { type: 'application/json', body: JSON.stringify(body) };
  const form = is === 'command' ? flat(body) : { payload: JSON.stringify(body) };
  const type = 'application/x-www-form-urlencoded';
  return { type, body: new URLSearchParams(form).toString() };
}

function flat(body: unknown): Record<string, string> {
  const fields = Object.entries(Object(body) as object); // whatever came of it, field by field
  return Object.fromEntries(
    fields.map(([key, value]) => [
      key,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}
