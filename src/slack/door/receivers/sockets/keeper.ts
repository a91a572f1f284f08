import type { Log } from '../../../../running/log.ts';
import { TokenRefused } from '../../../kit/connect.ts';
import { failureOf, needsSomebody } from './failure.ts';
import { createHeld } from './held.ts';
import type { Open } from './open-connection.ts';
import { createOutage } from './outage.ts';
import { createStarting } from './starting.ts';
import { type Connections, waitBeforeOpening, WANTED } from './when-to-open.ts';

/** Keeps two connections open, whatever becomes of them, until it is stopped. */
export type Keeper = {
  /**
   * Waits until Slack is heard, however long it is away.
   * @throws TokenRefused where Slack will never know the app token
   */
  start(): Promise<void>;
  /** Ends within some seconds, also a start that still waits. */
  stop(): Promise<void>;
};

export function createKeeper(open: Open, log: Log): Keeper {
  const opening = new Set<number>();
  const starting = createStarting();
  const outage = createOutage(log);
  const held = createHeld((what) => {
    log.debug({ what }, 'a connection to Slack is to be replaced');
    tend();
  });
  let failed: Connections['failed'] = null;
  let renewedAt: number | null = null;
  let next: NodeJS.Timeout | undefined;
  let isStopped = false;

  function connections(): Connections {
    const [well, leaving] = [held.count(false), held.count(true)];
    return { well, leaving: leaving, opening: [...opening], renewedAt, failed };
  }

  /** Does what is to be done now, and sees to it that it is called again in time. */
  function tend(): void {
    clearTimeout(next);
    if (isStopped) return;
    held.letGo(WANTED);
    const wait = waitBeforeOpening(connections(), performance.now());
    if (wait === null) return;
    if (wait > 0) {
      next = setTimeout(tend, wait);
      return;
    }
    void attempt();
    tend();
  }

  async function attempt(): Promise<void> {
    const at = performance.now();
    const isRenewal = held.count(true) > 0;
    const place = held.place();
    opening.add(at);
    try {
      const connection = await open(place.fates);
      if (isStopped || held.count(false) >= WANTED) void connection.leave(0);
      else greeted(() => place.take(connection), isRenewal);
    } catch (error) {
      refused(error);
    }
    opening.delete(at);
    tend();
  }

  function greeted(take: () => void, isRenewal: boolean): void {
    take();
    failed = null;
    if (isRenewal) renewedAt = performance.now();
    outage.over();
    starting.heard(held.count(false) >= WANTED);
  }

  function refused(error: unknown): void {
    const count = failed === null ? 0 : failed.count + 1;
    failed = { ...failureOf(error), at: performance.now(), count, chance: Math.random() };
    const code = needsSomebody(error);
    if (code !== null && starting.refuse(new TokenRefused(code))) isStopped = true;
    else outage.failed(error, held.count(false) + held.count(true) === 0);
  }

  return {
    start() {
      tend();
      return starting.ended();
    },
    async stop() {
      isStopped = true;
      clearTimeout(next);
      starting.heard(true);
      await held.leaveAll();
    },
  };
}
