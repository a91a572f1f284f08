import { type Moment, portsAt, type World } from '../app/ports/ports.ts';
import type { Writes } from '../disk/writes.ts';
import type { Log } from '../running/log.ts';
import type { Reach } from '../running/running.ts';
import { StartRefused } from '../running/start-refused.ts';
import { createBoltApp } from '../slack/door/bolt.ts';
import type { DoorParts } from '../slack/door/door-parts.ts';
import { takeInto } from '../slack/door/intake/intake.ts';
import { createMissedReplies } from '../slack/door/missed-replies.ts';
import { createHearing } from '../slack/door/receivers/sockets/hearing.ts';
import { registerListeners } from '../slack/door/register.ts';
import { TokenRefused } from '../slack/kit/connect.ts';
import { openJournal } from '../stores/lowdb/journal.ts';

export type Door = {
  /**
   * Begins to hear Slack, however long Slack is away, and works off what was left.
   * @returns false where it was told to stop meanwhile
   * @throws StartRefused when Slack will never know the app token
   */
  open(signal: AbortSignal): Promise<boolean>;
  /** Seconds since Slack was heard; null where nobody listens for it all the time. */
  lastHeard(): number | null;
  stop(): Promise<void>;
};

type Parts = Omit<DoorParts, 'portsAt'> & {
  readonly world: World;
  readonly momentNow: () => Moment;
  readonly dataDir: string;
  readonly writes: Writes;
};

/** Where Slack comes in, and what was left of what came in before. */
export async function createDoor(reach: Reach, parts: Parts): Promise<Door> {
  const { world, momentNow, dataDir, writes, ...listening } = parts;
  const { client, identity, log } = listening;
  const { connection, slackApiUrl, clock } = reach;
  const hearing = createHearing(log);
  const app = createBoltApp({ connection, slackApiUrl, identity, hearing, log });
  registerListeners(app, { ...listening, portsAt: (moment) => portsAt(world, moment) });
  const journal = await openJournal({ dataDir, log, writes });
  const intake = takeInto(app, { journal, momentNow, log });
  const { seen } = journal;
  const missed = createMissedReplies({ client, identity, log, store: world.store, intake });
  hearing.onGap((seconds) => missed.read((clock.real() / 1000 - seconds).toFixed(6)));

  async function workOff(): Promise<void> {
    await intake.workOff();
    missed.read(seen);
  }

  return {
    async open(signal) {
      if (!(await isHeard(app, signal))) return false;
      workOff().catch((error: unknown) => leftIn(log, error));
      return true;
    },
    lastHeard: () => hearing.lastHeard(),
    async stop() {
      await app.stop();
      await missed.stop();
      await intake.stop();
      await journal.close();
    },
  };
}

function leftIn(log: Log, error: unknown): void {
  log.error({ error: String(error) }, 'what stands in the journal could not be worked off');
}

type App = ReturnType<typeof createBoltApp>;

async function isHeard(app: App, signal: AbortSignal): Promise<boolean> {
  const stop = (): void => void app.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (!signal.aborted) await app.start();
    return !signal.aborted;
  } catch (error) {
    throw error instanceof TokenRefused
      ? new StartRefused(`SLACK_APP_TOKEN: Slack does not accept it (${error.message}).`)
      : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
