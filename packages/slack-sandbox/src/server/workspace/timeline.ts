import type { Message, Ts } from './records.ts';
import { momentOf } from './moments.ts';

/** Messages in the order of their ts; looking up and cutting out never walks through them all. */
export type Timeline = {
  put(message: Message): void;
  remove(ts: Ts): void;
  readonly length: number;
  newest(): Message | undefined;
  /** Oldest first, strictly between the bounds unless they are inclusive. */
  between(bounds: { after: number; before: number; inclusive: boolean }): readonly Message[];
  all(): readonly Message[];
};

export function createTimeline(): Timeline {
  const messages: Message[] = [];

  /** The first position whose message is at `moment` or later. */
  function position(moment: number): number {
    let low = 0;
    let high = messages.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = messages[middle];
      if (there !== undefined && momentOf(there.ts) < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get length() {
      return messages.length;
    },
    put(message) {
      const at = position(momentOf(message.ts));
      messages.splice(at, messages[at]?.ts === message.ts ? 1 : 0, message);
    },
    remove(ts) {
      const at = position(momentOf(ts));
      if (messages[at]?.ts === ts) messages.splice(at, 1);
    },
    newest: () => messages.at(-1),
    between({ after, before, inclusive }) {
      let from = position(after);
      let to = position(before);
      if (!inclusive && momentOf(messages[from]?.ts ?? '') === after) from += 1;
      if (inclusive && momentOf(messages[to]?.ts ?? '') === before) to += 1;
      return messages.slice(from, to);
    },
    all: () => messages,
  };
}
