import { randomBytes } from 'node:crypto';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MadeFile } from '../app/ports/papers.ts';
import { PRIVATE_FILE } from '../disk/durable-file.ts';
import { makeFolder } from '../disk/make-folder.ts';

/** A file that nobody fetched within ten minutes is not needed any more, nor one that a killed process left. */
const KEPT_FOR_MS = 20 * 60_000;

/** Where what was made lies until somebody has it: under the data folder, which is as private as it is. */
export class Outgoing {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'outgoing');
  }

  /** A path that nothing lies at, by a name that nobody can guess. */
  async newPath(): Promise<string> {
    await makeFolder(this.#folder);
    return join(this.#folder, randomBytes(16).toString('hex'));
  }

  async keep(content: Uint8Array, { name, mimeType }: Named): Promise<MadeFile> {
    const path = await this.newPath();
    await writeFile(path, content, { flag: 'wx', mode: PRIVATE_FILE });
    return { name, mimeType, size: content.byteLength, path };
  }

  /** What lies where a file was written; a folder beside it was only for the writing. */
  async made(path: string, { name, mimeType }: Named): Promise<MadeFile> {
    return { name, mimeType, size: (await stat(path)).size, path };
  }

  /** Takes away what has lain too long. */
  async sweep(now: number): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && now - found.mtimeMs > KEPT_FOR_MS)
        await rm(path, { recursive: true, force: true });
    }
  }
}

type Named = Pick<MadeFile, 'name' | 'mimeType'>;
