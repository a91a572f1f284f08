import { setTimeout as sleep } from 'node:timers/promises';

import type { Store } from '../app/ports/store.ts';
import { isWaiting, type Message } from '../domain/record/message.ts';
import type { Log } from '../running/log.ts';
import { type Job, jobKey, nextJob } from './next-job.ts';
import type { EditPace } from './edit-pace.ts';
import type { Rest } from './rest.ts';
import type { Sayer, Turn } from './say-message.ts';
import type { Waits } from './waits.ts';

/** All that waits for one channel, or one person's direct messages, said one by one. */
export type ChannelQueue = {
  /** What waits there now, in place of what did. */
  offer(jobs: readonly Job[]): void;
  readonly rest: Rest;
  /** While it works: resolves when nothing more may leave now. */
  working(): Promise<void> | null;
};

export type QueueParts = {
  readonly store: Store;
  readonly log: Log;
  readonly sayer: Sayer;
  readonly waits: Waits;
  /** Slack's time, in milliseconds. */
  readonly now: () => number;
  /** The whole app's. */
  readonly appRest: Rest;
  /** This place's. */
  readonly rest: Rest;
  readonly isSilenced: (message: Message) => Promise<boolean>;
  /** Lets so many at a time ask Slack. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly wakeIn: (ms: number) => void;
  /** Of the whole workspace. */
  readonly edits: EditPace;
  readonly stopping: AbortSignal;
};

/**
 * Says a channel's messages one after another at Slack's pace, and waits for no other channel.
 * Durations are counted on a clock that nobody sets, so an hour put back stops nothing.
 */
export function createChannelQueue(parts: QueueParts): ChannelQueue {
  const { waits, rest, appRest } = parts;
  const jobs = new Map<string, Job>();
  const delays = new Map<string, number>();
  let freeAt = 0;
  let working: Promise<void> | null = null;

  const delayMs = (job: Job): number => (delays.get(jobKey(job)) ?? 0) - performance.now();

  /** Works until nothing may leave within the pace; what may leave later is waited for by an alarm. */
  async function work(): Promise<void> {
    while (!parts.stopping.aborted) {
      const paceMs = freeAt - performance.now();
      const editMs = parts.edits.untilMs();
      const next = nextJob([...jobs.values()], {
        now: parts.now(),
        paceMs,
        editMs,
        delayMs,
        waits,
      });
      if (next === null) return;
      if (next.inMs > waits.paceMs) return parts.wakeIn(next.inMs);
      // Chosen anew after the wait: something more urgent may have come.
      if (next.inMs > 0) await sleep(next.inMs, undefined, { signal: parts.stopping });
      else await takeTurn(next.job);
    }
  }

  async function takeTurn(job: Job): Promise<void> {
    jobs.delete(jobKey(job));
    // At once: other queues ask for their turn while this one waits for its own.
    if (job.message.sending.is === 'sent') parts.edits.leaves();
    try {
      await parts.inTurn(() => turnOf(job));
    } catch (error) {
      parts.log.error({ key: job.message.key, error: String(error) }, 'a message was not handled');
      delay(job, waits.againMs);
    }
  }

  async function turnOf({ kind, id, message: { key } }: Job): Promise<void> {
    const record = await parts.store.find(kind, id);
    const message = record?.messages.find((each) => each.key === key);
    if (message === undefined || !isWaiting(message) || parts.stopping.aborted) return;
    const job = { kind, id, message };
    if (isNotYet(job)) return void jobs.set(jobKey(job), job);
    if (await parts.isSilenced(message)) return;
    const reason = appRest.held() ?? rest.held();
    if (reason !== null) return parts.sayer.lay(job, reason);
    await after(job, await parts.sayer.say(job, leaves));
  }

  function leaves(): void {
    freeAt = performance.now() + waits.paceMs;
  }

  /** It has come further since it was offered, and has to wait now. */
  function isNotYet(job: Job): boolean {
    const next = nextJob([job], { now: parts.now(), paceMs: 0, editMs: 0, delayMs, waits });
    return next !== null && next.inMs > 0;
  }

  async function after(job: Job, turn: Turn): Promise<void> {
    switch (turn.is) {
      case 'taken':
        await Promise.all([appRest.taken(turn.how), rest.taken(turn.how)]);
        break;
      case 'refused':
        await refused(job, turn);
        break;
      case 'not-answered':
        return delay(job, turn.afterMs ?? waits.againMs);
      case 'left':
        return;
      case 'ended':
    }
    // What was written may leave something more to say.
    parts.wakeIn(0);
  }

  async function refused(job: Job, turn: Extract<Turn, { is: 'refused' }>): Promise<void> {
    const { why, about } = turn.answer;
    const what = { how: turn.how, message: job.message };
    if (about === 'app') return appRest.refused(why, what);
    if (about === 'unknown' && isUnknownTooLong(why)) {
      await parts.sayer.giveUp(job, why);
      return;
    }
    await rest.refused(why, what);
  }

  function isUnknownTooLong(why: string): boolean {
    const reason = rest.reason();
    if (reason === null || reason.why !== why) return false;
    return parts.now() - Date.parse(reason.since) >= waits.unknownMs;
  }

  function delay(job: Job, ms: number): void {
    delays.set(jobKey(job), performance.now() + ms);
    parts.wakeIn(ms);
  }

  return {
    rest,
    working: () => working,
    offer(offered) {
      const keys = new Set(offered.map(jobKey));
      for (const key of jobs.keys()) if (!keys.has(key)) jobs.delete(key);
      for (const key of delays.keys()) if (!keys.has(key)) delays.delete(key);
      for (const job of offered) jobs.set(jobKey(job), job);
      working ??= work()
        .catch((error: unknown) => {
          if (!parts.stopping.aborted)
            parts.log.error({ error: String(error) }, 'a queue stumbled');
        })
        .finally(() => {
          working = null;
        });
    },
  };
}
