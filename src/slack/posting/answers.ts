import { z } from 'zod';

import type { PostAnswer } from '../../delivery/poster-port.ts';
import { slackErrorOf } from '../kit/connect.ts';

/** Slack's own words for "part of the operation may have succeeded", and for a passing fault. */
const UNCLEAR = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
]);
const ABOUT_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);
const FOR_GOOD = new Set([
  ...ABOUT_BLOCKS,
  'msg_too_long',
  'no_text',
  'cannot_dm_bot',
  'user_not_found',
  'user_disabled',
]);
const FROZEN = new Set([
  'cant_update_message',
  'message_not_found',
  'edit_window_closed',
  'channel_not_found',
  'is_archived',
]);
const CANNOT = new Set(['missing_scope', 'unknown_method', 'not_allowed_token_type']);
const NOT_INSIDE = new Set(['not_in_channel', 'channel_not_found']);

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
export function answerOfError(
  error: unknown,
): Extract<PostAnswer, { is: 'later' | 'refused' | 'unclear' }> {
  const limited = rateLimitedSchema.safeParse(error);
  if (limited.success) return { is: 'later', afterMs: limited.data.retryAfter * 1000 };
  const why = slackErrorOf(error);
  if (why === null || UNCLEAR.has(why)) return { is: 'unclear' };
  if (why === 'ratelimited') return { is: 'later', afterMs: 1000 };
  return { is: 'refused', why, forGood: FOR_GOOD.has(why) };
}

const isRefusedAs =
  (codes: ReadonlySet<string>) =>
  (answer: PostAnswer): boolean =>
    answer.is === 'refused' && codes.has(answer.why);

/** The words would have been taken without their blocks. */
export const isAboutBlocks = isRefusedAs(ABOUT_BLOCKS);

/** The app is not a member there. */
export const isNotInside = isRefusedAs(NOT_INSIDE);

/** Whether Slack said no, rather than nothing. */
export function isClearNo(code: string | null): code is string {
  return code !== null && !UNCLEAR.has(code);
}

/** The message can no longer be changed. */
export function isFrozen(code: string | null): boolean {
  return code !== null && FROZEN.has(code);
}

/** The workspace does not let the app ask that. */
export function cannotAsk(code: string | null): boolean {
  return code !== null && CANNOT.has(code);
}
