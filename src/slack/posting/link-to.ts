import type { WebClient } from '@slack/web-api';

import type { SlackMessage } from '../../domain/record/slack-message.ts';

/** The address of a message; null where Slack does not say, which costs the link alone. */
export function linkTo(client: WebClient): (at: SlackMessage) => Promise<string | null> {
  return async ({ channel, ts }) => {
    try {
      const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
      return permalink ?? null;
    } catch {
      return null;
    }
  };
}
