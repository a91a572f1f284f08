/** Slack's limits in time, in milliseconds of real time; a test may shorten them. */
export type Limits = {
  /** At most one chat.postMessage in a channel within this time. */
  channelPaceMs: number;
  /** And at most this many a minute in the workspace. */
  postsPerMinute: number;
  /** How long an app has to acknowledge. */
  ackMs: number;
  triggerMs: number;
  responseUrlMs: number;
  responseUrlUses: number;
  /** When an event that was not acknowledged is sent again. */
  eventRetriesMs: readonly number[];
};

const MINUTE_MS = 60_000;

export const SLACK_LIMITS: Limits = {
  channelPaceMs: 1000,
  postsPerMinute: 300,
  ackMs: 3000,
  triggerMs: 3000,
  responseUrlMs: 30 * MINUTE_MS,
  responseUrlUses: 5,
  eventRetriesMs: [0, MINUTE_MS, 5 * MINUTE_MS],
};
