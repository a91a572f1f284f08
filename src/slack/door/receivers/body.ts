import { z } from 'zod';

/** What Slack tells, as an object of whatever fields; the door reads them one by one. */
export type Body = Record<string, unknown>;

const anyBody = z.record(z.string(), z.unknown());

/** An event has an inner one with a name: Bolt reads that name before anything is guarded. */
const eventBody = anyBody.and(z.object({ event: z.object({ type: z.string() }) }));

/** That Slack held events back because there were too many; it has no inner event. */
const limited = z.object({ type: z.literal('app_rate_limited') });

/** @returns null for what no listener could read */
export function readBody(sent: unknown, isEvent: boolean): Body | null {
  const read = (isEvent ? eventBody : anyBody).safeParse(sent);
  return read.success ? read.data : null;
}

/** @see https://docs.slack.dev/reference/events/app_rate_limited */
export function saysTooMany(sent: unknown): boolean {
  return limited.safeParse(sent).success;
}
