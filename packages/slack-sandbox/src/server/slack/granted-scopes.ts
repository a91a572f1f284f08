import type { Slack } from './slack.ts';

/** What the manifest asks for, without what a test has taken away. */
export function grantedScopes({ install, faults }: Slack): string[] {
  return install.manifest.oauth_config.scopes.bot.filter((one) => !faults.withoutScopes.has(one));
}
