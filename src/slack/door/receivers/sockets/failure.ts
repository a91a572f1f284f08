import { WebAPIRateLimitedError } from '@slack/web-api';

import { slackErrorOf } from '../../../kit/connect.ts';
import type { Failure } from './when-to-open.ts';

/** What Slack answers for a token that no waiting heals; somebody has to do something. */
const NEEDS_SOMEBODY: ReadonlySet<string> = new Set([
  'access_denied',
  'account_inactive',
  'forbidden_team',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

/** Slack took the connection up and sent it away again. */
export class SentAway extends Error {
  override name = 'SentAway';
}

/** Slack's own code where somebody has to do something about the app token; else null. */
export function needsSomebody(error: unknown): string | null {
  const code = slackErrorOf(error);
  return code !== null && NEEDS_SOMEBODY.has(code) ? code : null;
}

/** A refusal that nobody knows counts as an outage: Slack answers with such in one. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError)
    return { why: 'refused', afterMs: error.retryAfter * 1000 };
  const isRefused = error instanceof SentAway || needsSomebody(error) !== null;
  return { why: isRefused ? 'refused' : 'away', afterMs: null };
}
