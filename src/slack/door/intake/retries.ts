import type { JournalEntry } from '../../../app/ports/journal.ts';
import type { Turn } from './turns.ts';

/** A disk that is full or failing is tried again after this time, then twice it, up to a minute. */
const FIRST_MS = 5000;
const LONGEST_MS = 60_000;

/** What is kept, in the journal or, where the disk takes nothing, in memory alone. */
export type KeptEntry = {
  readonly entry: JournalEntry;
  /** It keeps it until it has had its effect. */
  readonly turn: Turn;
  /** What could not be kept on disk is acknowledged only then. */
  readonly whenDone?: (() => Promise<void>) | undefined;
};

type Retries = { add(kept: KeptEntry): void; stop(): void };

/** Works entries off again, later; it keeps no process alive, for they stand in the journal. */
export function createRetries(workOff: (kept: KeptEntry) => Promise<void>): Retries {
  const waits = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();

  function add(kept: KeptEntry): void {
    const { cause } = kept.entry;
    const wait = waits.get(cause) ?? FIRST_MS;
    waits.set(cause, Math.min(wait * 2, LONGEST_MS));
    const timer = setTimeout(() => void again(kept), wait).unref();
    timers.set(cause, timer);
  }

  async function again(kept: KeptEntry): Promise<void> {
    const { cause } = kept.entry;
    timers.delete(cause);
    await workOff(kept);
    // Where it fails once more it was added anew meanwhile, with its longer wait.
    if (!timers.has(cause)) waits.delete(cause);
  }

  return {
    add,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
