import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { syncFolder } from '../disk/durable-file.ts';
import type { Writes } from '../disk/writes.ts';
import { textPathOf } from './kept-text.ts';

/** So long whoever was given a copy that was here already may need to write that it is theirs. */
const PROMISED_MS = 60_000;

/** Copies that were here when the same content came once more, on a clock that nobody sets. */
export class Promised {
  readonly #until = new Map<string, number>();

  promise(path: string): void {
    const now = performance.now();
    for (const [each, until] of this.#until) if (until < now) this.#until.delete(each);
    this.#until.set(path, now + PROMISED_MS);
  }

  has(path: string): boolean {
    return (this.#until.get(path) ?? 0) > performance.now();
  }
}

/**
 * Takes a kept copy away, and what was read of it, so that a power cut does not bring it back.
 * @throws NotSaved when the disk does not let it go
 */
export async function removeCopy(dataDir: string, path: string, writes: Writes): Promise<void> {
  await writes.keep(async () => {
    await rm(join(dataDir, textPathOf(path)), { force: true });
    await rm(join(dataDir, path), { force: true });
    await syncFolder(join(dataDir, path, '..')).catch(() => undefined);
  });
}
