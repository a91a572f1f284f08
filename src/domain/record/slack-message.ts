/** Where in Slack something was said. */
export type SlackMessage = { readonly channel: string; readonly ts: string };

/** A message, with the root of the thread that it stands in; null for one that is no reply. */
export type InThread = SlackMessage & { readonly thread: string | null };
