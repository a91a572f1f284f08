/** How long delivery waits for what, in milliseconds. */
export type Waits = {
  /** Between two messages in a channel. */
  readonly paceMs: number;
  /** That a message whose posting ended unclearly rests before it is looked for. */
  readonly quarantineMs: number;
  /** Before Slack is asked again what it did not answer. */
  readonly againMs: number;
  /** Between two questions whether Slack takes anything from the app again. */
  readonly appMs: number;
  /** Between two questions whether it takes something in a channel again. */
  readonly channelMs: number;
  /** That a refusal which nobody knows counts as the channel's. */
  readonly unknownMs: number;
};

/** Slack counts from the arrival, and two messages are not equally long on the way. */
const ON_THE_WAY_MS = 30;
/** No wait so short that Slack would ask us to wait. */
const LEAST_MS = 100;

/**
 * The waits that go with a quarantine, all in proportion to it, so that a test which shortens it
 * shortens the whole. Of its 60 seconds in use: 5 s, 15 s, 30 s and an hour.
 */
export function waitsFor(quarantineMs: number, paceMs: number): Waits {
  const part = (of: number): number => Math.max(quarantineMs * of, LEAST_MS);
  return {
    paceMs: paceMs > 0 ? paceMs + ON_THE_WAY_MS : 0,
    quarantineMs,
    againMs: part(1 / 12),
    appMs: part(1 / 4),
    channelMs: part(1 / 2),
    unknownMs: part(60),
  };
}
