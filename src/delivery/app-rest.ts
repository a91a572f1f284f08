import type { OutboxParts } from './outbox-parts.ts';
import { createRest, type Rest } from './rest.ts';
import { moment } from './next-sending.ts';
import type { Waits } from './waits.ts';

const INSTALL_AGAIN =
  'Install the app in the workspace again, and set SLACK_BOT_TOKEN where the token is another.';

/** What whoever runs the app does about it; for the rest Slack's word has to do. */
const WHAT_TO_DO: Readonly<Record<string, string>> = {
  missing_scope: 'Install the app again with manifest.yml, which asks for chat:write.',
  invalid_auth: INSTALL_AGAIN,
  not_authed: INSTALL_AGAIN,
  token_revoked: INSTALL_AGAIN,
  token_expired: INSTALL_AGAIN,
  account_inactive: INSTALL_AGAIN,
  accesslimited: 'Let this server’s address through in the workspace’s settings.',
};

/** The rest of the whole app: said once in the log, for nobody can be told of it in Slack. */
export function createAppRest(
  { poster, log, now }: Pick<OutboxParts, 'poster' | 'log' | 'now'>,
  { waits, wake }: { readonly waits: Waits; readonly wake: () => void },
): Rest {
  return createRest({
    everyMs: waits.appMs,
    now: () => moment(now()),
    takes: () => poster.takesAny(),
    begun: async ({ why }) => {
      const toDo = WHAT_TO_DO[why] ?? 'See what Slack says of this word at docs.slack.dev.';
      log.error(
        { why, toDo },
        'Slack takes nothing from the app; all of it waits and is sent then',
      );
    },
    over: async ({ why, since }) => log.info({ why, since }, 'Slack takes messages again'),
    wake,
  });
}
