import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RawRecord, Step } from '../../../src/stores/migrations/step.ts';
import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { folderOfForm } from '../forms/kept-forms.ts';

/** The form before today's, which this file makes up: there, a deliverable was a task. */
export const BEFORE = SCHEMA_VERSION - 1;

export const TO_TODAY: Step = {
  to: SCHEMA_VERSION,
  of: { assignment: ({ task, ...rest }) => ({ ...rest, deliverable: task }) },
};

/** Makes the folder one that a Bevaka of the form before today's could have written. */
export async function fillAsBefore(folder: string): Promise<void> {
  await cp(folderOfForm(SCHEMA_VERSION), folder, { recursive: true });
  await makeAllOlder(folder);
}

export async function makeAllOlder(folder: string): Promise<void> {
  for (const file of await filesUnder(folder))
    if (file.endsWith('.json')) await makeOlder(join(folder, file));
}

/** Rewrites a file as the form before today's had it. */
export async function makeOlder(path: string): Promise<void> {
  const { deliverable, ...rest } = JSON.parse(await readFile(path, 'utf8')) as RawRecord;
  const task = deliverable === undefined ? {} : { task: deliverable };
  await writeFile(path, JSON.stringify({ ...rest, ...task, schemaVersion: BEFORE }, null, 2));
}

/** Every file under a folder, by its path there. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}

/** What is in each of them. */
export async function textsUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesUnder(folder);
  const texts = files.map(
    async (file) => [file, await readFile(join(folder, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}
