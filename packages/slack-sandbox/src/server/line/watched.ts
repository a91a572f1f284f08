import type { Delivery, Line, Receipt } from './line.ts';

/** Hears what became of each payload, for those who test what an app does with what it took. */
export type OnDelivered = (delivery: Delivery, receipt: Receipt) => void;

/** The same line; somebody else hears of its receipts too, before whoever sent the payload. */
export function watched(line: Line, onDelivered: OnDelivered): Line {
  return {
    ...line,
    async deliver(delivery, retry) {
      const receipt = await line.deliver(delivery, retry);
      onDelivered(delivery, receipt);
      return receipt;
    },
  };
}
