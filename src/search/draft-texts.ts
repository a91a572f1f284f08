import type { Assignment } from '../domain/assignments/assignment.ts';
import { draftFileOf } from '../domain/search/pieces.ts';
import type { Log } from '../running/log.ts';
import { stemsOf } from './document.ts';
import type { WordIndex } from './word-index.ts';

/** What the texts of drafts are read by. */
export type Reading = {
  readonly find: (id: string) => Promise<Assignment | null>;
  /** Its beginning; null where it has none that can be read. */
  readonly textOf: (path: string) => Promise<string | null>;
  readonly stop: AbortSignal;
};

/** Of one draft: the words of some fifty pages; what more there were would add few. */
const MOST_STEMS = 2000;
/** Of all: some 200 megabytes. Drafts beyond it are found by their names. */
const MOST_IN_ALL = 4_000_000;

/**
 * Reads the newest drafts of assignments into the index, one after the other: whoever asks something
 * comes between, and a file that takes long holds up nobody.
 */
export class DraftTexts {
  readonly #index: WordIndex;
  readonly #log: Log;
  readonly #wanted = new Set<string>();
  #reading: Reading | null = null;
  #under: Promise<void> | null = null;

  constructor(index: WordIndex, log: Log) {
    this.#index = index;
    this.#log = log;
  }

  /** True when every text that is wanted has been read. */
  get isDone(): boolean {
    return this.#wanted.size === 0 && this.#under === null;
  }

  /** Its words were put in anew, and the text of its draft shall follow. */
  want(assignment: Assignment): void {
    if (draftFileOf(assignment) === null) return;
    this.#wanted.add(assignment.id);
    this.#wake();
  }

  /** Reads what is wanted, and from now on whatever comes. */
  begin(reading: Reading): void {
    this.#reading = reading;
    this.#wake();
  }

  async over(): Promise<void> {
    await this.#under;
  }

  #wake(): void {
    const reading = this.#reading;
    if (reading === null || this.#under !== null) return;
    this.#under = this.#readAll(reading).finally(() => {
      this.#under = null;
    });
  }

  async #readAll(reading: Reading): Promise<void> {
    for (;;) {
      const [id] = this.#wanted;
      if (id === undefined || reading.stop.aborted) return;
      this.#wanted.delete(id);
      await this.#read(id, reading).catch((error: unknown) =>
        this.#log.warn({ id, error: String(error) }, 'a draft could not be read for the search'),
      );
    }
  }

  async #read(id: string, { find, textOf }: Reading): Promise<void> {
    const file = draftFileOf((await find(id)) ?? { drafts: [] });
    const text = file && (await textOf(file.path));
    const now = await find(id);
    // Meanwhile another draft may have come, or this one have gone: then that change is wanted too.
    if (file === null || text === null || now === null) return;
    if (draftFileOf(now)?.path !== file.path || now.version < this.#index.version(id)) return;
    if (this.#index.inside > MOST_IN_ALL) return;
    this.#index.put(now, stemsOf(text).slice(0, MOST_STEMS));
  }
}
