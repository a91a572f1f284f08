import type { Reason } from '../app/ports/stored-workspace.ts';
import type { Message } from '../domain/record/message.ts';

/** What Slack refused or took: a message, a change of one, or a look in the history. */
export type How = 'post' | 'update' | 'look';

/** What was refused. */
type Refusal = { readonly how: How; readonly message: Message };

/** A place, or the whole app, where Slack may take nothing for a while. */
export type Rest = {
  /** Why nothing leaves now; null when it may. */
  held(): Reason | null;
  /** Why it rests, also while it is tried whether it still does; null when Slack takes messages. */
  reason(): Reason | null;
  /** Slack refused: nothing leaves until it is known, or likely, that it takes messages again. */
  refused(why: string, what: Refusal): Promise<void>;
  /** Slack took something. That it lets messages be changed does not say that it takes new ones. */
  taken(how: How): Promise<void>;
  /** It is likely that it takes messages again: what waits is tried now. */
  tryNow(): void;
  /** It rested when the process before this one ended. */
  restore(reason: Reason): void;
  stop(): void;
};

/** No longer between two questions, where Slack says yes and then refuses all the same. */
const LONGEST_MS = 15 * 60_000;

/**
 * Rests, asks at intervals whether Slack takes messages again, and lets them leave when it says so.
 * The rest is over when something was taken, and not before: where Slack says yes and refuses all
 * the same, it goes on as the same rest, of which everybody knows, and is asked about more seldom.
 */
export function createRest(parts: {
  readonly everyMs: number;
  readonly now: () => string;
  /** Whether something may be taken again, asked without saying anything. */
  readonly takes: () => Promise<boolean>;
  /** Told of the first refusal. */
  readonly begun: (reason: Reason, message: Message) => Promise<void>;
  readonly over: (reason: Reason) => Promise<void>;
  /** What waits may leave. */
  readonly wake: () => void;
}): Rest {
  let reason: Reason | null = null;
  let refusedHow: How = 'post';
  let isHeld = false;
  let everyMs = parts.everyMs;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function hold(askInMs: number): void {
    isHeld = true;
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void ask(), askInMs).unref();
  }

  async function ask(): Promise<void> {
    const takes = await parts.takes().catch(() => false);
    if (stopped || !isHeld) return;
    if (!takes) return hold(everyMs);
    everyMs = Math.min(everyMs * 2, LONGEST_MS);
    letGo();
  }

  function letGo(): void {
    clearTimeout(timer);
    isHeld = false;
    parts.wake();
  }

  return {
    held: () => (isHeld ? reason : null),
    reason: () => reason,
    async refused(why, { how, message }) {
      hold(everyMs);
      if (reason !== null) return;
      refusedHow = how;
      reason = { why, since: parts.now() };
      try {
        await parts.begun(reason, message);
      } catch (error) {
        // Nobody knows of it yet: the next refusal begins it anew.
        reason = null;
        throw error;
      }
    },
    async taken(how) {
      if (reason === null || (how !== 'post' && how !== refusedHow)) return;
      const over = reason;
      reason = null;
      everyMs = parts.everyMs;
      if (isHeld) letGo();
      await parts.over(over);
    },
    tryNow() {
      if (!isHeld) return;
      everyMs = parts.everyMs;
      letGo();
    },
    restore(known) {
      reason = known;
      hold(0);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
