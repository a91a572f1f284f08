/** Where Slack keeps what people share. */
const SLACK_FILES = ['https://files.slack.com', 'https://slack-files.com'];

/**
 * The origins that files are fetched from, and that see the app's token. A server that stands in
 * for Slack's API keeps its files at its own address; Slack's API itself keeps none.
 */
export function allowedOrigins(slackApiUrl: string): ReadonlySet<string> {
  const api = new URL(slackApiUrl);
  return new Set(isSlack(api) ? SLACK_FILES : [...SLACK_FILES, api.origin]);
}

/** True for Slack itself, whose pages a person signs in on. */
export function isSlack({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
}
