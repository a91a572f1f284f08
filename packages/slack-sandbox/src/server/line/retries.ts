import type { Json } from '../json/json.ts';
import type { Line, Receipt, Retry } from './line.ts';

/** Sends events, and sends again what was not acknowledged, at Slack's intervals. */
export type EventSender = { send(body: Json): void; stop(): void };

export function createEventSender(options: {
  line: Line;
  retriesMs: readonly number[];
  takeDoubleDelivery: () => boolean;
}): EventSender {
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;

  async function attempt(body: Json, retry: Retry | undefined): Promise<void> {
    const receipt = await options.line.deliver({ kind: 'events_api', body }, retry);
    retryAfter(receipt, body, retry?.attempt ?? 0);
  }

  function retryAfter(receipt: Receipt, body: Json, attempts: number): void {
    const wait = options.retriesMs[attempts];
    if (isStopped || receipt.acked || receipt.isFinal || wait === undefined) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(body, { attempt: attempts + 1, reason: receipt.why });
    }, wait).unref();
    timers.add(timer);
  }

  return {
    send(body) {
      // A line never throws: whatever goes wrong there is an outcome, and is tried again.
      void attempt(body, undefined);
      if (options.takeDoubleDelivery()) void attempt(body, undefined);
    },
    stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
