import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { NotSaved } from '../app/ports/not-saved.ts';
import { writeToDisk } from './durable-file.ts';
import { systemCode } from './system-code.ts';

/** In place of the system's code where another machine has the data folder. */
export const TAKEN = 'taken';

/** Room for any record; a file of no size would fit on a full disk. */
const PROBE_BYTES = 256 * 1024;

/** Moments are milliseconds of real time. */
export type WriteFailure = {
  /** When the first of those failed that nothing has followed that went well. */
  readonly since: number;
  /** When the last one failed, and how the system calls it. */
  readonly last: number;
  readonly code: string;
};

/** Knows whether the data folder takes what is written: the disk may be full, or read-only. */
export class Writes {
  readonly #real: () => number;
  #failing: WriteFailure | null = null;

  constructor(real: () => number) {
    this.#real = real;
  }

  /** Null while all is well: nothing has failed, or something went well since. */
  get failing(): WriteFailure | null {
    return this.#failing;
  }

  /**
   * Does the write, and remembers how it went.
   * @throws NotSaved for what the system says, and any mistake of the program as it is
   */
  async keep<T>(write: () => Promise<T>): Promise<T> {
    try {
      const written = await write();
      this.#failing = null;
      return written;
    } catch (error) {
      const code = systemCode(error);
      throw code === null ? error : this.failed(code, error);
    }
  }

  /**
   * Finds out whether the disk takes something again: with nothing to write, nobody would know. What
   * it finds is in `failing`.
   */
  async tryAgain(dataDir: string): Promise<void> {
    if (this.#failing === null || this.#failing.code === TAKEN) return;
    const probe = join(dataDir, '.probe.tmp');
    await this.keep(async () => {
      await rm(probe, { force: true });
      await writeToDisk(probe, new Uint8Array(PROBE_BYTES));
    }).catch(() => undefined);
    await rm(probe, { force: true }).catch(() => undefined);
  }

  /** Something could not be written. */
  failed(code: string, cause?: unknown): NotSaved {
    const last = this.#real();
    this.#failing = { since: this.#failing?.since ?? last, last, code };
    return new NotSaved(code, cause);
  }
}
