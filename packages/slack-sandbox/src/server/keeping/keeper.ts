import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { storedSchema, type Stored } from './stored.ts';

/** Writes the workspace down a moment after it changed, and again when more has changed since. */
export type Keeper = {
  noteChange(): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
};

/** Long enough that a burst of messages is one write, short enough that little is lost to a crash. */
const REST_MS = 150;

/** @param state what there is to write, asked for only when it is written */
export function createKeeper(path: string, state: () => Stored): Keeper {
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let isDirty = false;

  async function write(): Promise<void> {
    if (!isDirty) return;
    isDirty = false;
    // Renamed into place whole: a crash in the middle of it leaves the state before.
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp`, JSON.stringify(state()));
    await rename(`${path}.tmp`, path);
  }

  function writeNext(): Promise<void> {
    timer = null;
    writing = writing.then(write);
    return writing;
  }

  return {
    noteChange() {
      isDirty = true;
      timer ??= setTimeout(() => void writeNext(), REST_MS);
    },
    async flush() {
      if (timer !== null) clearTimeout(timer);
      await writeNext();
    },
  };
}

/** @returns null where nothing has been kept yet */
export async function readKept(path: string): Promise<Stored | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const parsed = storedSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is not a sandbox's state. Remove it to start over.`);
}
