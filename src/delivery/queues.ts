import type { Looking, SortOfPlace } from '../app/ports/stored-workspace.ts';
import { createAppRest } from './app-rest.ts';
import { type ChannelQueue, createChannelQueue, type QueueParts } from './channel-queue.ts';
import { createLooking } from './looking.ts';
import type { Job } from './next-job.ts';
import { moment } from './next-sending.ts';
import type { OutboxParts } from './outbox-parts.ts';
import { createRest, type Rest } from './rest.ts';
import { createSayer, type Sayer } from './say-message.ts';

/** A queue for each place where something is said, made when it is first needed. */
export type Queues = {
  /** Resolves when what was kept of the workspace has been read, once. */
  opened(): Promise<void>;
  /** What waits in each place now. */
  offer(jobs: ReadonlyMap<string, readonly Job[]>): void;
  all(): readonly ChannelQueue[];
  readonly appRest: Rest;
  mayBeWell(place: string): void;
  stop(): void;
};

type Parts = OutboxParts &
  Pick<QueueParts, 'waits' | 'inTurn' | 'wakeIn' | 'stopping' | 'edits'> & {
    readonly wake: () => void;
  };

export function createQueues(parts: Parts): Queues {
  const { workspace, waits, log } = parts;
  const appRest = createAppRest(parts, parts);
  const queues = new Map<string, ChannelQueue>();
  let opening: Promise<Sayer> | null = null;
  let sayer: Sayer | null = null;

  async function open(): Promise<Sayer> {
    const stored = await workspace.read();
    const keep = (sort: SortOfPlace, looking: Looking): Promise<void> =>
      workspace.looked(sort, looking);
    const looking = createLooking({ poster: parts.poster, stored: stored?.looking ?? null, keep });
    const opened = createSayer({ ...parts, looking, isStopped: () => parts.stopping.aborted });
    for (const { place, why, since } of stored?.resting ?? [])
      queueOf(place, opened).rest.restore({ why, since });
    return opened;
  }

  function queueOf(place: string, saying: Sayer): ChannelQueue {
    const known = queues.get(place);
    if (known !== undefined) return known;
    const queue = createChannelQueue({ ...parts, sayer: saying, appRest, rest: restOf(place) });
    queues.set(place, queue);
    return queue;
  }

  function restOf(place: string): Rest {
    return createRest({
      everyMs: waits.channelMs,
      now: () => moment(parts.now()),
      takes: () => parts.poster.takes(place),
      begun: async (reason, message) => {
        log.warn(
          { place, why: reason.why },
          'Slack takes nothing in a channel; what waits is kept',
        );
        await workspace.rests({ place, ...reason }, message);
        parts.wake();
      },
      over: async ({ why }) => {
        log.info({ place, why }, 'Slack takes messages in a channel again');
        await workspace.restOver(place);
      },
      wake: parts.wake,
    });
  }

  return {
    async opened() {
      // A store that did not answer is asked again the next time.
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      sayer = await opening;
    },
    offer(jobs) {
      if (sayer === null) return;
      for (const place of jobs.keys()) queueOf(place, sayer);
      for (const [place, queue] of queues) queue.offer(jobs.get(place) ?? []);
    },
    all: () => [...queues.values()],
    appRest,
    mayBeWell: (place) => queues.get(place)?.rest.tryNow(),
    stop() {
      appRest.stop();
      for (const queue of queues.values()) queue.rest.stop();
    },
  };
}
