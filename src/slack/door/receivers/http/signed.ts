import type { IncomingMessage } from 'node:http';

import { HTTPModuleFunctions as bolt } from '@slack/bolt';
import { z } from 'zod';

import { readBody, saysTooMany, type Body } from '../body.ts';

/** Slack's largest payloads, forms with all that was typed, are a quarter of this. */
const MOST_BYTES = 2 ** 20;
/** Clocks differ a little; a request from later than this was not signed by Slack just now. */
const MOST_AHEAD_S = 60;

/** What a request is answered with when it is not handed on: a status, or what Slack checks. */
export type Read =
  | { readonly is: 'body'; readonly body: Body }
  | { readonly is: 'challenge'; readonly challenge: string }
  | { readonly is: 'checked' }
  | { readonly is: 'too-many' }
  | { readonly is: 'refused'; readonly status: 400 | 401 | 413; readonly why: string };

const checked = z.object({ ssl_check: z.literal('1') });
const verified = z.object({ type: z.literal('url_verification'), challenge: z.string() });
const event = z.object({ type: z.literal('event_callback') });

/**
 * Reads a request that Slack has signed, at most five minutes ago and a minute ahead. Bolt's own
 * receiver takes one from the future for as long as somebody likes to send it, and ends the process
 * on a body that is `null`.
 */
export async function readSigned(request: IncomingMessage, signingSecret: string): Promise<Read> {
  const at = Number(request.headers['x-slack-request-timestamp']);
  if (at - Date.now() / 1000 > MOST_AHEAD_S) return refused(401, 'dated ahead');
  let buffered;
  try {
    buffered = await bolt.parseAndVerifyHTTPRequest(
      { signingSecret, bodyLimit: MOST_BYTES },
      request,
    );
  } catch (error) {
    const isTooLarge = bolt.isRawBodyError(error) && error.type === 'entity.too.large';
    return isTooLarge ? refused(413, 'too large') : refused(401, String(error));
  }
  try {
    const sent: unknown = bolt.parseHTTPRequestBody(buffered);
    return meaning(sent);
  } catch (error) {
    return refused(400, String(error));
  }
}

function meaning(sent: unknown): Read {
  if (checked.safeParse(sent).success) return { is: 'checked' };
  const challenge = verified.safeParse(sent);
  if (challenge.success) return { is: 'challenge', challenge: challenge.data.challenge };
  if (saysTooMany(sent)) return { is: 'too-many' };
  const body = readBody(sent, event.safeParse(sent).success);
  return body === null ? refused(400, 'nothing to read in it') : { is: 'body', body };
}

const refused = (status: 400 | 401 | 413, why: string): Read => ({ is: 'refused', status, why });
