import { z } from 'zod';

import { notDelivered, type Receipt } from './line.ts';

const acknowledgementSchema = z.object({
  envelope_id: z.string(),
  payload: z.unknown().optional(),
});

/** The envelopes whose acknowledgement has not come yet. */
export type Awaited = {
  expect(id: string): Promise<Receipt>;
  /** @param frame an acknowledgement as it came; anything else is ignored, as Slack does */
  settle(frame: string): void;
  /** Gives up on all of them. */
  clear(): void;
};

export function createAwaited(ackMs: number): Awaited {
  const waiting = new Map<string, (receipt: Receipt) => void>();

  function settle(id: string, receipt: Receipt): void {
    waiting.get(id)?.(receipt);
    waiting.delete(id);
  }

  return {
    expect(id) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(id, notDelivered('timeout')), ackMs);
        waiting.set(id, (receipt) => {
          clearTimeout(timer);
          resolve(receipt);
        });
      });
    },
    settle(frame) {
      const parsed = acknowledgementSchema.safeParse(jsonOr(frame));
      if (parsed.success)
        settle(parsed.data.envelope_id, { acked: true, answer: parsed.data.payload ?? null });
    },
    clear() {
      for (const id of waiting.keys()) settle(id, notDelivered('connection_failed'));
    },
  };
}

function jsonOr(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return undefined;
  }
}
