import type { RecordKind } from '../app/ports/store.ts';
import type { Message } from '../domain/record/message.ts';
import { urgencyOf } from './urgency.ts';
import type { Waits } from './waits.ts';

/** A message that waits, and the record that it stands in. */
export type Job = { readonly kind: RecordKind; readonly id: string; readonly message: Message };

export function jobKey({ kind, id, message }: Job): string {
  return `${kind}|${id}|${message.key}`;
}

/** How things are in a channel: milliseconds, `now` of Slack's time. */
export type Conditions = {
  readonly now: number;
  /** Until the channel's pace lets the next message leave. */
  readonly paceMs: number;
  /** Until the workspace's pace lets the next message be changed. */
  readonly editMs: number;
  /** Until a job whose question was not answered may be asked anew; 0 for most. */
  readonly delayMs: (job: Job) => number;
  readonly waits: Pick<Waits, 'quarantineMs'>;
};

/** The job that leaves next, and in how many milliseconds. */
export type Next = { readonly job: Job; readonly inMs: number };

/** Whatever is written on disk, nothing waits longer than so at a stretch. */
const LONGEST_MS = 15 * 60_000;

/**
 * What leaves next in a channel: of all that may leave soonest the most urgent, and of those the
 * one that has waited longest. Where Slack asked to wait, every message of the channel does.
 */
export function nextJob(jobs: readonly Job[], conditions: Conditions): Next | null {
  const askedMs = Math.max(0, ...jobs.map((job) => askedToWait(job, conditions)));
  const untilPost = Math.max(conditions.paceMs, askedMs);
  let next: Next | null = null;
  for (const job of jobs) {
    const inMs = Math.max(untilJob(job, conditions, untilPost), conditions.delayMs(job), 0);
    if (next === null || isBefore({ job, inMs }, next)) next = { job, inMs };
  }
  return next;
}

function isBefore(one: Next, other: Next): boolean {
  if (one.inMs !== other.inMs) return one.inMs < other.inMs;
  const [urgency, others] = [urgencyOf(one.job.message), urgencyOf(other.job.message)];
  return urgency === others ? isSeenBefore(one.job, other.job) : urgency < others;
}

/** Of messages that are changed the newest is the one that people see. */
function isSeenBefore({ message: one }: Job, { message: other }: Job): boolean {
  return one.sending.is === 'sent' && other.sending.is === 'sent'
    ? one.sending.ts > other.sending.ts
    : false;
}

function untilJob({ message }: Job, { now, waits, editMs }: Conditions, untilPost: number): number {
  const { sending } = message;
  switch (sending.is) {
    case 'pending':
    case 'resting':
      // A reaction counts for no channel's pace.
      return message.content.say === 'reaction' ? 0 : untilPost;
    case 'posting': {
      const left = Date.parse(sending.at) + waits.quarantineMs - now;
      return Math.min(left, waits.quarantineMs);
    }
    case 'sent':
      return editMs;
    case 'failed':
      return 0;
  }
}

function askedToWait({ message: { sending } }: Job, { now }: Conditions): number {
  if (sending.is !== 'pending' || sending.notBefore === null) return 0;
  return Math.min(Date.parse(sending.notBefore) - now, LONGEST_MS);
}
