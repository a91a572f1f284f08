import { z } from 'zod';

import type { Later, PostAnswer, Refused, Unclear } from '../../delivery/poster-port.ts';
import { HIDDEN_CHANNEL, slackErrorOf } from '../kit/connect.ts';
import { aboutOf } from './refusals.ts';

/** Slack's own words for "part of the operation may have succeeded", and for a passing fault. */
const UNCLEAR = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'update_failed',
]);
const ABOUT_BLOCKS = new Set([
  'block_mismatch',
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);
const ABOUT_METADATA = new Set([
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_must_be_sent_from_app',
  'metadata_too_large',
]);
/** Of `chat.update` alone. */
const FROZEN = new Set(['cant_update_message', 'message_not_found', 'edit_window_closed']);
/** "Wait a little", without saying how long. */
const WAIT_MS: Readonly<Record<string, number>> = {
  ratelimited: 1000,
  rate_limited: 1000,
  streaming_state_conflict: 5000,
};

/** One request that may say something, and what came of it. */
export async function attempt(
  request: () => Promise<{ channel?: string; ts?: string }>,
): Promise<PostAnswer> {
  try {
    const { channel, ts } = await request();
    return channel === undefined || ts === undefined
      ? { is: 'unclear' }
      : { is: 'posted', at: { channel, ts } };
  } catch (error) {
    return answerOfError(error);
  }
}

const rateLimitedSchema = z.object({ retryAfter: z.number() });

/** What an error says of a request: whether it may have been carried out is the question. */
export function answerOfError(error: unknown): Later | Refused | Unclear {
  const limited = rateLimitedSchema.safeParse(error);
  if (limited.success) return { is: 'later', afterMs: limited.data.retryAfter * 1000 };
  const why = slackErrorOf(error);
  if (why === null || UNCLEAR.has(why)) return { is: 'unclear' };
  const afterMs = WAIT_MS[why];
  return afterMs === undefined
    ? { is: 'refused', why, about: aboutOf(why) }
    : { is: 'later', afterMs };
}

const isRefusedAs =
  (codes: ReadonlySet<string>) =>
  (answer: { readonly is: string; readonly why?: string }): boolean =>
    answer.is === 'refused' && codes.has(answer.why ?? '');

/** The words would have been taken without their blocks. */
export const isAboutBlocks = isRefusedAs(ABOUT_BLOCKS);

/** The message would have been taken without the key by which it is found again. */
export const isAboutMetadata = isRefusedAs(ABOUT_METADATA);

/** The app is not a member there. */
export const isNotInside = isRefusedAs(HIDDEN_CHANNEL);

/** The message can no longer be changed. */
export const isFrozen = isRefusedAs(FROZEN);
