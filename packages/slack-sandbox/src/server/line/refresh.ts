import type { Connection, Goodbye } from './connection.ts';

const DEBUG_INFO = { host: 'sandbox', build_number: 1 };

/** Tells connections that they will be closed, and closes them. */
export type Refresh = {
  /** What Slack calls a refresh: a warning, and after a while the end. */
  begin(connection: Connection): void;
  /** The last word: it is closed after the time that an app has for leaving by itself. */
  tell(connection: Connection, reason: Goodbye): void;
  stop(): void;
};

export function createRefresh(settings: {
  warningMs: number;
  /** Zero for never: else so often the oldest connection is refreshed. */
  everyMs: number;
  oldest: () => Connection | undefined;
}): Refresh {
  const { warningMs, everyMs, oldest } = settings;
  const timers = new Set<NodeJS.Timeout>();

  function later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms).unref();
    timers.add(timer);
  }

  function begin(connection: Connection): void {
    say(connection, 'warning');
    later(warningMs, () => {
      say(connection, 'refresh_requested');
      void connection.part();
    });
  }

  const rounds =
    everyMs === 0
      ? undefined
      : setInterval(() => {
          const connection = oldest();
          if (connection !== undefined) begin(connection);
        }, everyMs).unref();

  return {
    begin,
    tell(connection, reason) {
      say(connection, reason);
      later(warningMs, () => void connection.part());
    },
    stop() {
      clearInterval(rounds);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function say(connection: Connection, reason: Goodbye): void {
  connection.goodbye ??= reason;
  if (connection.socket.readyState === connection.socket.OPEN)
    connection.say({ type: 'disconnect', reason, debug_info: DEBUG_INFO });
}

/** @param connections how many the app has with this one */
export const hello = (appId: string, connections: number): object => ({
  type: 'hello',
  num_connections: connections,
  debug_info: { ...DEBUG_INFO, approximate_connection_time: 18_060 },
  connection_info: { app_id: appId },
});
