/** Where in Slack something was said. */
export type SlackMessage = { readonly channel: string; readonly ts: string };
