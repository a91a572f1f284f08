import { setImmediate, setTimeout as wait } from 'node:timers/promises';

import type { Follower, Readiness, Results, Search, Searched, Sight } from '../app/ports/search.ts';
import type { Assignment } from '../domain/assignments/assignment.ts';
import type { Log } from '../running/log.ts';
import { DraftTexts, type Reading } from './draft-texts.ts';
import { WordIndex } from './word-index.ts';

/** Where the assignments come from that were there before. */
export type Source = Reading & {
  /** Some of them after an id, in the order of their ids; none after the last. */
  readonly after: (id: string | null) => Promise<readonly Assignment[]>;
};

/** So long a search waits for the index to be whole; a command is answered within two seconds. */
const PATIENCE_MS = 1200;
/** So long the building may hold up what else is to be done. */
const SLICE_MS = 5;

/**
 * The search of the embedded store: an index in memory, built anew after each start from what is
 * stored and kept true by each write. Nothing of it is on disk.
 */
export class EmbeddedSearch implements Search, Follower {
  readonly #index = new WordIndex();
  readonly #texts: DraftTexts;
  readonly #log: Log;
  /** Written, and not yet taken in. */
  readonly #waiting = new Map<string, Assignment>();
  #built: Promise<void> | null = null;
  #isBuilt = false;

  constructor(log: Log) {
    this.#log = log;
    this.#texts = new DraftTexts(this.#index, log);
  }

  /** The answer to what was written does not wait for it, and whoever searches finds it all the same. */
  written(assignment: Assignment): void {
    if (this.#waiting.size === 0) void setImmediate().then(() => this.#takeWaiting());
    this.#waiting.set(assignment.id, assignment);
  }

  gone(id: string): void {
    this.#waiting.delete(id);
    this.#index.remove(id);
  }

  #takeWaiting(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const assignment of waiting) this.#takeIn(assignment);
  }

  #takeIn(assignment: Assignment): void {
    try {
      this.#take(assignment);
    } catch (error) {
      // What is written is written: the answer to it must not fail.
      this.#log.error(
        { id: assignment.id, error: String(error) },
        'the search lacks an assignment',
      );
    }
  }

  async find(sight: Sight, searched: Searched): Promise<Results> {
    if (!this.#isBuilt) await Promise.race([this.#built, wait(PATIENCE_MS, null, { ref: false })]);
    this.#takeWaiting();
    return { ...this.#index.find(sight, searched), readiness: this.#readiness() };
  }

  /**
   * Takes in what is stored, in slices between which everything else comes; also anew, when it has
   * been built before.
   */
  build(source: Source): Promise<void> {
    this.#isBuilt = false;
    this.#waiting.clear();
    this.#index.clear();
    this.#built = this.#buildFrom(source).catch((error: unknown) => {
      // It goes on saying that it is being built, and finds what is written from now on.
      this.#log.error({ error: String(error) }, 'the search could not be built');
    });
    return this.#built;
  }

  /** Nothing of the building or of the reading of drafts is under way any more. */
  async over(): Promise<void> {
    await this.#built;
    do {
      this.#takeWaiting();
      await this.#texts.over();
    } while (this.#waiting.size > 0);
  }

  #readiness(): Readiness {
    if (!this.#isBuilt) return 'building';
    return this.#texts.isDone ? 'whole' : 'reading-drafts';
  }

  async #buildFrom(source: Source): Promise<void> {
    let last: string | null = null;
    for (;;) {
      const page: readonly Assignment[] = await source.after(last);
      last = page.at(-1)?.id ?? null;
      await this.#takeAll(page, source.stop);
      if (source.stop.aborted) return;
      if (last === null) break;
    }
    this.#isBuilt = true;
    this.#texts.begin(source);
  }

  async #takeAll(page: readonly Assignment[], stop: AbortSignal): Promise<void> {
    let begun = performance.now();
    for (const each of page) {
      if (performance.now() - begun > SLICE_MS) {
        await setImmediate();
        begun = performance.now();
      }
      if (stop.aborted) return;
      this.#takeIn(each);
    }
  }

  /** What was written meanwhile is newer than what was read. */
  #take(assignment: Assignment): void {
    if (assignment.version <= this.#index.version(assignment.id)) return;
    if (this.#index.put(assignment)) this.#texts.want(assignment);
  }
}
