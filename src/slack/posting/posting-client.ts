import { WebClient } from '@slack/web-api';

const POST_TIMEOUT_MS = 10_000;

/**
 * A client for posting alone. It never tries twice by itself: Slack has no idempotency key, and a
 * silent retry of a post whose answer was lost would say it again.
 */
export function createPostingClient(slack: {
  token: string;
  slackApiUrl: string;
  fetch: typeof fetch;
}): WebClient {
  return new WebClient(slack.token, {
    slackApiUrl: slack.slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: POST_TIMEOUT_MS,
    fetch: slack.fetch,
  });
}
