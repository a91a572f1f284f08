import { z } from 'zod';

/** What Slack tells, as an object of whatever fields; the door reads them one by one. */
export type Body = Record<string, unknown>;

/** An event has an inner one with a name: Bolt reads that name before anything is guarded. */
const eventBody = z.object({ event: z.object({ type: z.string() }) });

/** That Slack held events back because there were too many; it has no inner event. */
const limited = z.object({ type: z.literal('app_rate_limited') });

/** @returns null for what no listener could read */
export function readBody(sent: unknown, isEvent: boolean): Body | null {
  if (!isObject(sent)) return null;
  return !isEvent || eventBody.safeParse(sent).success ? sent : null;
}

/** Looked at as it is: a copy of each payload would cost as much as all else before it is kept. */
function isObject(sent: unknown): sent is Body {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

/** @see https://docs.slack.dev/reference/events/app_rate_limited */
export function saysTooMany(sent: unknown): boolean {
  return limited.safeParse(sent).success;
}
