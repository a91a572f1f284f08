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
  /** How many connections of Socket Mode an app may have; one more is sent away. */
  connections: number;
  /** So long before it is closed, a connection is warned of it. */
  warningMs: number;
  /** So often the oldest connection is refreshed; 0 for never. */
  refreshEveryMs: number;
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
  connections: 10,
  warningMs: 10_000,
  // Slack does it after hours; nobody leaves a sandbox's connection open for so long.
  refreshEveryMs: 0,
};
