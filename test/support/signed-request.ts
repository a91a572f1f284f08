import { createHmac } from 'node:crypto';

export type SignedTo = { readonly url: string; readonly secret: string };

/** A request as Slack signs it: an event as JSON, a command or press as a form. Gives the answer's body. */
export async function sendSigned(
  { url, secret }: SignedTo,
  given: Readonly<Record<string, unknown>>,
): Promise<string> {
  const isEvent = given['type'] === 'event_callback';
  const body = isEvent
    ? JSON.stringify(given)
    : new URLSearchParams(given as Record<string, string>).toString();
  const at = Math.floor(Date.now() / 1000);
  const signed = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signed}`,
    },
    body,
  });
  return answer.text();
}
