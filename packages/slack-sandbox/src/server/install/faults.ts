/** What can go wrong at Slack, or on the way there and back. */
export type Fault =
  | { answer: 'rate-limited'; retryAfter: number }
  /** HTTP 500; `committed` says whether Slack had done it all the same. */
  | { answer: 'server-error'; committed: boolean }
  /** The connection breaks without an answer. */
  | { answer: 'lost'; committed: boolean }
  /** Done, and answered after this many milliseconds. */
  | { answer: 'late'; ms: number }
  /** Slack's own refusal: `internal_error`, `fatal_error`, `channel_not_found`. */
  | { answer: 'refused'; error: string };

type Planned = {
  fault: Fault;
  times: number;
  when: (args: Record<string, unknown>) => boolean;
};

export type Faults = {
  /** The method's next calls fail so: one, or as many as said, or only those that match. */
  plan(
    method: string,
    fault: Fault,
    also?: { times?: number; when?: (args: Record<string, unknown>) => boolean },
  ): void;
  /** Takes the fault that is planned for this call, if any. */
  take(method: string, args: Record<string, unknown>): Fault | undefined;
  readonly withoutScopes: Set<string>;
  readonly unknownMethods: Set<string>;
  /** What every method answers to the bot's token, `token_revoked`; null while it is good. */
  tokenError: string | null;
  /** Whether histories leave out the metadata with which messages were posted. */
  dropsMetadata: boolean;
  /** How far Slack's clock is ahead of this machine's, in milliseconds; less than 0 behind. */
  clockAheadMs: number;
  /** The next so many events are delivered twice. */
  deliverTwice(events?: number): void;
  takeDoubleDelivery(): boolean;
  /** The next so many payloads go to every connection, with one envelope id, as some servers do. */
  deliverToAll(payloads?: number): void;
  takeDeliveryToAll(): boolean;
  /** The next so many answers of `files.info` do not tell yet where a file is shared. */
  shareLate(answers?: number): void;
  takeLateShare(): boolean;
  clear(): void;
};

export function createFaults(): Faults {
  const planned = new Map<string, Planned[]>();
  const withoutScopes = new Set<string>();
  const unknownMethods = new Set<string>();
  let doubles = 0;
  let toAll = 0;
  let lateShares = 0;

  return {
    tokenError: null,
    dropsMetadata: false,
    clockAheadMs: 0,
    plan(method, fault, { times = 1, when = () => true } = {}) {
      planned.set(method, [...(planned.get(method) ?? []), { fault, times, when }]);
    },
    take(method, args) {
      const queue = planned.get(method);
      const next = queue?.find(({ when }) => when(args));
      if (queue === undefined || next === undefined) return undefined;
      next.times -= 1;
      if (next.times <= 0) queue.splice(queue.indexOf(next), 1);
      return next.fault;
    },
    withoutScopes,
    unknownMethods,
    deliverTwice(events = 1) {
      doubles += events;
    },
    takeDoubleDelivery() {
      if (doubles === 0) return false;
      doubles -= 1;
      return true;
    },
    deliverToAll(payloads = 1) {
      toAll += payloads;
    },
    takeDeliveryToAll() {
      if (toAll === 0) return false;
      toAll -= 1;
      return true;
    },
    shareLate(answers = 1) {
      lateShares += answers;
    },
    takeLateShare() {
      if (lateShares === 0) return false;
      lateShares -= 1;
      return true;
    },
    clear() {
      planned.clear();
      withoutScopes.clear();
      unknownMethods.clear();
      doubles = 0;
      toAll = 0;
      lateShares = 0;
      this.tokenError = null;
      this.dropsMetadata = false;
      this.clockAheadMs = 0;
    },
  };
}
