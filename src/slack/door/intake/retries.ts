import type { JournalEntry } from '../../../app/ports/journal.ts';

/** A disk that is full or failing is tried again after this time, then twice it, up to a minute. */
const FIRST_MS = 5000;
const LONGEST_MS = 60_000;

export type Retries = { add(entry: JournalEntry): void; stop(): void };

/** Works entries off again, later; it keeps no process alive, for they stand in the journal. */
export function createRetries(workOff: (entry: JournalEntry) => Promise<void>): Retries {
  const waits = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();

  function add(entry: JournalEntry): void {
    const { cause } = entry;
    const wait = waits.get(cause) ?? FIRST_MS;
    waits.set(cause, Math.min(wait * 2, LONGEST_MS));
    const timer = setTimeout(() => void again(entry), wait).unref();
    timers.set(cause, timer);
  }

  async function again(entry: JournalEntry): Promise<void> {
    const { cause } = entry;
    timers.delete(cause);
    await workOff(entry);
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
