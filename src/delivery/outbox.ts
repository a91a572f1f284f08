import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import pLimit from 'p-limit';

import type { Reason } from '../app/ports/stored-workspace.ts';
import { placeOf } from '../app/workspace/workspace-notes.ts';
import { isWaiting } from '../domain/record/message.ts';
import { createAlarm } from './alarm.ts';
import { createEditPace } from './edit-pace.ts';
import type { Job } from './next-job.ts';
import type { OutboxParts } from './outbox-parts.ts';
import { createQueues } from './queues.ts';
import { waitsFor } from './waits.ts';

export type Outbox = {
  /** Something may be waiting; returns at once. */
  wake(): void;
  /** Resolves when all that could be said now has been said. */
  settled(): Promise<void>;
  /** Why Slack takes nothing from the app at all; null when it does. */
  resting(): Reason | null;
  /** Something happened after which Slack may take messages in a channel again. */
  channelMayBeWell(channel: string): void;
  stop(): Promise<void>;
};

const AT_ONCE = 16;
const START_AFTER_MS = 15;
/** For what is under way when it is stopped, and then for its requests to be hung up. */
const GRACE_MS = 3000;
const HUNG_UP_MS = 1000;

/**
 * Says everything that is on disk and not yet said, once: intent on disk, one post under its key,
 * record. What ended unclearly rests and is looked for in the history before it is sent again; a
 * retry without looking would say it twice, and none at all would lose it. Each channel has a queue
 * of its own, and what Slack refuses rests with its message, its channel or the whole app.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, log } = parts;
  const waits = waitsFor(parts.quarantineMs, parts.paceMs);
  const stopping = new AbortController();
  // Each queue that waits for its pace listens to it.
  setMaxListeners(0, stopping.signal);
  const isStopped = (): boolean => stopping.signal.aborted;
  const alarm = createAlarm(wake);
  const queues = createQueues({
    ...parts,
    waits,
    wake,
    wakeIn: (ms) => {
      if (!isStopped()) alarm.setIn(ms);
    },
    inTurn: pLimit(AT_ONCE),
    edits: createEditPace(waits.paceMs),
    stopping: stopping.signal,
  });
  let gathering: Promise<void> | null = null;
  let starting: NodeJS.Timeout | undefined;
  let again = false;

  /** Gives each channel's queue what waits for it. */
  async function gather(): Promise<void> {
    again = false;
    await queues.opened();
    const places = new Map<string, Job[]>();
    for (const { kind, id } of await store.waiting()) {
      const record = await store.find(kind, id);
      for (const message of record?.messages ?? []) {
        if (!isWaiting(message)) continue;
        const place = placeOf(message);
        const jobs = places.get(place) ?? [];
        jobs.push({ kind, id, message });
        places.set(place, jobs);
      }
    }
    if (!isStopped()) queues.offer(places);
  }

  /** Not at once: the answer of whoever caused it leaves first, and is not kept waiting. */
  function wake(): void {
    if (isStopped()) return;
    again = true;
    if (gathering === null) starting ??= setTimeout(begin, START_AFTER_MS);
  }

  function begin(): void {
    clearTimeout(starting);
    starting = undefined;
    if (isStopped()) return;
    gathering ??= gather()
      .catch((error: unknown) => log.error({ error: String(error) }, 'the outbox stumbled'))
      .finally(() => {
        gathering = null;
        if (again) wake();
      });
  }

  function underWay(): readonly Promise<void>[] {
    const working = queues.all().flatMap((queue) => queue.working() ?? []);
    return gathering === null ? working : [gathering, ...working];
  }

  async function settled(): Promise<void> {
    if (starting !== undefined) begin();
    if (underWay().length === 0) return;
    await Promise.all(underWay());
    await settled();
  }

  /** What is left under way stands on disk as such, and the next start looks for it. */
  async function ended(within: number): Promise<void> {
    await Promise.race([Promise.all(underWay()), sleep(within, undefined, { ref: false })]);
  }

  return {
    wake,
    settled,
    resting: () => queues.appRest.reason(),
    channelMayBeWell: (channel) => queues.mayBeWell(channel),
    async stop() {
      stopping.abort();
      clearTimeout(starting);
      alarm.clear();
      queues.stop();
      await ended(GRACE_MS);
      parts.poster.hangUp();
      await ended(HUNG_UP_MS);
    },
  };
}
