import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { z } from 'zod';

import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { isTemporary } from '../../disk/durable-file.ts';
import { namesIn } from '../../disk/names-in.ts';
import { isPathPart } from '../../disk/path-part.ts';
import { StartRefused } from '../../running/start-refused.ts';
import { SCHEMAS } from '../records/schemas.ts';
import { check, unwrap } from './on-disk/format.ts';

/** Records as they lie on disk, read one after the other. */
export type ReadOnlyRecords = {
  committees(): Promise<readonly Committee[]>;
  assignments(): AsyncGenerator<Assignment>;
  /** The files that could not be used so far; they are left where they lie. */
  readonly unusable: readonly string[];
};

/**
 * The records of a data folder without a lock, beside a Bevaka that runs or after one that was
 * stopped: nothing is written, moved or removed, and each file is whole, for that is how it is put in
 * place. What is written while it is read may be there or not.
 * @throws StartRefused, when it is read, at a file of another form: raising it is a start's work
 */
export function readOnlyRecords(dataDir: string): ReadOnlyRecords {
  const unusable: string[] = [];

  async function* records<T extends object>(
    kind: 'committee' | 'assignment',
    schema: z.ZodType<T>,
  ): AsyncGenerator<T> {
    for (const file of filesOf(dataDir, kind)) {
      const text = await readFile(join(dataDir, file), 'utf8').catch(() => null);
      // It was set aside, or removed, since the folder was looked through.
      if (text === null) continue;
      const read = recordIn(text, schema);
      if (read === null) unusable.push(file);
      else yield read;
    }
  }

  return {
    unusable,
    assignments: () => records('assignment', SCHEMAS.assignment),
    async committees() {
      const found: Committee[] = [];
      for await (const each of records('committee', SCHEMAS.committee)) found.push(each);
      return found.toSorted((one, other) => one.id.localeCompare(other.id));
    },
  };
}

/** In the order of their ids within a folder, so that the same records give the same export. */
function* filesOf(dataDir: string, kind: string): Generator<string> {
  for (const team of namesIn(dataDir).filter(isPathPart).toSorted())
    for (const folder of namesIn(join(dataDir, team, kind))
      .filter(isPathPart)
      .toSorted())
      for (const name of namesIn(join(dataDir, team, kind, folder)).toSorted())
        if (name.endsWith('.json') && !isTemporary(name)) yield join(team, kind, folder, name);
}

function recordIn<T>(text: string, schema: z.ZodType<T>): T | null {
  const unwrapped = unwrap(text);
  if (!unwrapped.ok && unwrapped.why !== 'damaged')
    throw new StartRefused(
      `BEVAKA_DATA_DIR: it is of another form (${unwrapped.form}); start this Bevaka on it once, or export with the one that wrote it.`,
    );
  const checked = unwrapped.ok ? check(schema, unwrapped.value) : unwrapped;
  return checked.ok ? checked.value : null;
}
