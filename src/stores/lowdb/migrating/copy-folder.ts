import { rmSync } from 'node:fs';
import { link, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { isTemporary, syncFolder, writeToDisk } from '../../../disk/durable-file.ts';
import { makeFolder } from '../../../disk/make-folder.ts';
import { namesIn } from '../../../disk/names-in.ts';
import { allOf } from './all-of.ts';
import { copyName, isCopy } from './copies.ts';
import { contentsOf } from './contents.ts';
import { tenths } from './tenths.ts';
import type { Log } from '../../../running/log.ts';

/**
 * Copies the data folder into itself and answers where the copy lies. It gets its name when all of it
 * is on disk, so that a copy is whole or not there, whatever ends the process.
 */
export async function copyFolder(
  dataDir: string,
  { form, log }: { readonly form: number; readonly log: Log },
): Promise<string> {
  removeHalves(dataDir);
  const copy = join(dataDir, copyName(form, new Date()));
  const half = join(dataDir, `.${basename(copy)}.tmp`);
  try {
    await fill(half, dataDir, log);
    await rename(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(dataDir);
  log.info({ copy }, 'the data folder is copied');
  return copy;
}

/** What a killed start had begun to copy. */
function removeHalves(dataDir: string): void {
  const halves = namesIn(dataDir).filter((name) => isTemporary(name) && isCopy(name.slice(1)));
  for (const half of halves) rmSync(join(dataDir, half), { recursive: true });
}

async function fill(copy: string, dataDir: string, log: Log): Promise<void> {
  const { folders, files } = contentsOf(dataDir);
  for (const folder of folders) await makeFolder(join(copy, folder));
  const done = tenths(files.length, (count) =>
    log.info({ done: count, of: files.length }, 'copying the data folder'),
  );
  await allOf(files, async (file) => {
    await copyFile(join(dataDir, file), join(copy, file));
    done();
  });
  await allOf(folders, (folder) => syncFolder(join(copy, folder)));
}

/** What is named by its content is never written anew: a second name for it is a whole copy. */
const NAMED_BY_CONTENT = /\/[\da-f]{64}$/;

async function copyFile(from: string, to: string): Promise<void> {
  if (NAMED_BY_CONTENT.test(from) && (await isLinked(from, to))) return;
  await writeToDisk(to, await readFile(from));
}

/** Not every file system can give a file two names. */
async function isLinked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}
