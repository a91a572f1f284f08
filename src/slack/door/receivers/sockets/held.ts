import type { Connection } from './connection.ts';
import type { Fates } from './open-connection.ts';

/** What leaves is to leave between two payloads, which may come close upon each other. */
const REST_MS = 500;

type One = { connection: Connection | null; isTold: boolean };

/** The connections that hear, the oldest first. */
export type Held = {
  /** @param isTold those that were told to go, or those that were not */
  count(isTold: boolean): number;
  /** A place for a connection that is being opened: it counts once it is taken. */
  place(): { readonly fates: Fates; take(connection: Connection): void };
  /** Leaves those that were told to go and that `wanted` others stand in for. */
  letGo(wanted: number): void;
  leaveAll(): Promise<void>;
};

/** @param onChange called when one is gone, or told to go */
export function createHeld(onChange: (what: string) => void): Held {
  const ones = new Set<One>();
  const leaving = new Set<Promise<void>>();

  function leave(one: One, restMs: number): void {
    ones.delete(one);
    const left = one.connection?.leave(restMs) ?? Promise.resolve();
    leaving.add(left);
    void left.finally(() => leaving.delete(left));
  }

  return {
    count: (isTold) => [...ones].filter((one) => one.isTold === isTold).length,
    place() {
      const one: One = { connection: null, isTold: false };
      let isGone = false;
      return {
        fates: {
          onTold(reason) {
            one.isTold = true;
            onChange(reason);
          },
          onGone(problem) {
            isGone = true;
            if (ones.delete(one)) onChange(problem);
          },
        },
        take(connection) {
          one.connection = connection;
          if (!isGone) ones.add(one);
        },
      };
    },
    letGo(wanted) {
      const toGo = [...ones].filter(({ isTold }) => isTold);
      for (const one of toGo.slice(0, Math.max(0, ones.size - wanted))) leave(one, REST_MS);
    },
    async leaveAll() {
      for (const one of ones) leave(one, 0);
      await Promise.all(leaving);
    },
  };
}
