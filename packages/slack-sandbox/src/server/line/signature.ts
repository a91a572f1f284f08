import { createHmac } from 'node:crypto';

/**
 * Slack's v0 signature of a request: HMAC-SHA256 over version, second and raw body.
 * @param at when the request is sent, in Unix seconds
 */
export function signatureOf(secret: string, at: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
}
