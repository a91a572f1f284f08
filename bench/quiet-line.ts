import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { z } from 'zod';

export type Envelope = {
  readonly type: 'slash_commands' | 'events_api';
  readonly payload: Readonly<Record<string, unknown>>;
};

/** A Socket Mode line that does nothing but carry frames; all else is asked of a Slack behind it. */
export type QuietLine = {
  /** In place of Slack's own address. */
  readonly apiUrl: string;
  /** Ends when an app has opened so many connections. */
  connected(count: number): Promise<void>;
  /** Sends it to the app, and says after how many milliseconds it was acknowledged. */
  send(envelope: Envelope): Promise<number>;
  stop(): Promise<void>;
};

const ported = z.object({ port: z.number() });
const counted = z.object({ connections: z.number() });
const timed = z.object({ ms: z.number() });

/** @param apiUrl of the Slack behind it */
export async function startQuietLine(apiUrl: string): Promise<QuietLine> {
  const thread = new Worker(new URL('./quiet-line-thread.mjs', import.meta.url), {
    workerData: apiUrl,
  });
  const heard = new Set<(message: unknown) => boolean>();
  const opened = { connections: 0 };
  thread.on('message', (message: unknown) => {
    Object.assign(opened, counted.safeParse(message).data);
    for (const hears of heard) if (hears(message)) heard.delete(hears);
  });

  function next<T>(schema: z.ZodType<T>): Promise<T> {
    return new Promise((resolve) => {
      heard.add((message) => {
        const { success, data } = schema.safeParse(message);
        if (success) resolve(data);
        return success;
      });
    });
  }

  const [{ port }] = await Promise.all([next(ported), once(thread, 'online')]);
  return {
    apiUrl: `http://127.0.0.1:${port}/`,
    async connected(count) {
      while (opened.connections < count) await next(counted);
    },
    async send(envelope) {
      const acknowledged = next(timed);
      thread.postMessage(envelope);
      return (await acknowledged).ms;
    },
    async stop() {
      await thread.terminate();
    },
  };
}
