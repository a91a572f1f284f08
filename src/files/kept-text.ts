import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../disk/durable-file.ts';
import type { Writes } from '../disk/writes.ts';
import { readText } from './text/read-text.ts';

/** UTF-16 units: some fifty pages. */
const MOST_KEPT = 100_000;

/** Where the text of a kept copy stands; whoever removes the one removes the other. */
export function textPathOf(path: string): string {
  return `${path}.txt`;
}

/**
 * How the text of a kept file begins. Reading a document takes a process and a good part of a
 * second, and after each start all of them are wanted: so it is kept, an empty one too. Null where
 * there is none, and where the copy itself is gone.
 */
export async function keptText(
  dataDir: string,
  path: string,
  writes: Writes,
): Promise<string | null> {
  const [copy, beside] = [join(dataDir, path), join(dataDir, textPathOf(path))];
  if (!(await isThere(copy))) {
    await rm(beside, { force: true });
    return null;
  }
  const before = await readFile(beside, 'utf8').catch(() => null);
  const text = before ?? (await readAndKept(copy, beside, writes));
  return text === '' ? null : text;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** @throws NotSaved when the disk does not take it */
async function readAndKept(copy: string, beside: string, writes: Writes): Promise<string> {
  const read = await readText(await readFile(copy));
  const text = read.ok ? read.text.slice(0, MOST_KEPT) : '';
  await writes.keep(() => writeDurably(beside, text));
  return text;
}
