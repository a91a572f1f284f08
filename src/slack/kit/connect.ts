import { WebClient } from '@slack/web-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

import type { Log } from '../../running/log.ts';

/** Who the app is in its workspace. */
export type Identity = {
  readonly team: string;
  /** The Enterprise Grid that the workspace is in; null where it stands alone. */
  readonly enterprise: string | null;
  readonly botUser: string;
  readonly botId: string;
  /** The workspace's address, `https://region.slack.com/`; links to messages begin with it. */
  readonly url: string;
};

const identitySchema = z.object({
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  user_id: z.string(),
  bot_id: z.string().default(''),
  url: z.string().default('https://slack.com/'),
});

/** What Slack says of a token that will never work; waiting does not heal it. */
const HOPELESS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

export class TokenRefused extends Error {
  override name = 'TokenRefused';
}

/**
 * A client for questions and forms, apart from the one that posts (see posting-client.ts): a 429
 * on a post would else hold every question and let trigger ids die. It asks once and soon gives
 * up, for the person is waiting.
 */
export function createAskingClient(slack: {
  token: string;
  slackApiUrl: string;
  fetch: typeof fetch;
}): WebClient {
  return new WebClient(slack.token, {
    slackApiUrl: slack.slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 8000,
    fetch: slack.fetch,
  });
}

/**
 * Asks Slack who we are, and goes on asking while Slack does not answer: a start during an outage
 * must not need a person.
 * @throws TokenRefused when Slack will never know the token
 */
export async function identify(
  client: WebClient,
  log: Log,
  signal: AbortSignal,
): Promise<Identity> {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) {
    try {
      const answer = identitySchema.parse(await client.auth.test());
      return {
        team: answer.team_id,
        enterprise: answer.enterprise_id ?? null,
        botUser: answer.user_id,
        botId: answer.bot_id,
        url: answer.url.endsWith('/') ? answer.url : `${answer.url}/`,
      };
    } catch (error) {
      const code = slackErrorOf(error);
      if (code !== null && HOPELESS.has(code)) throw new TokenRefused(code);
      log.warn({ error: String(error), againInMs: wait }, 'Slack does not answer who we are');
      await sleep(wait, undefined, { signal });
    }
  }
}

/** Slack's own error code, `channel_not_found`, when it answered with one. */
export function slackErrorOf(error: unknown): string | null {
  const parsed = platformErrorSchema.safeParse(error);
  return parsed.success ? parsed.data.data.error : null;
}

/** How Slack says that it does not show a channel to whoever is not in it. */
export const HIDDEN_CHANNEL: ReadonlySet<string> = new Set(['channel_not_found', 'not_in_channel']);

const platformErrorSchema = z.object({ data: z.object({ error: z.string() }) });
