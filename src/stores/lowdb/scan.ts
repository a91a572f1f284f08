import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { isTemporary } from '../../disk/durable-file.ts';
import { namesIn } from '../../disk/names-in.ts';
import { isPathPart } from '../../disk/path-part.ts';
import type { StoredKind } from '../records/schemas.ts';
import type { Place } from './on-disk/file-paths.ts';

export type FoundFile<K extends StoredKind = StoredKind> = {
  /** What the file's name says that it is. */
  readonly place: Place<K>;
  /** The last folder that it lies in. */
  readonly folder: string;
  /** Relative to the data folder. */
  readonly file: string;
  /** What it holds, until the next one is asked for. */
  readonly bytes: Buffer;
};

/**
 * Every file of a kind, one after the other, and away with what a killed process left half
 * written. It reads synchronously, for nobody is served yet and that is four to five times faster.
 */
export function* filesOfKind<K extends StoredKind>(
  dataDir: string,
  kind: K,
): Generator<FoundFile<K>> {
  const read = reader();
  for (const team of namesIn(dataDir).filter(isPathPart))
    for (const folder of namesIn(join(dataDir, team, kind)).filter(isPathPart)) {
      const path = `${dataDir}/${team}/${kind}/${folder}`;
      for (const name of namesIn(path)) {
        if (isTemporary(name)) rmSync(`${path}/${name}`, { recursive: true });
        else if (name.endsWith('.json'))
          yield {
            place: { kind, team, id: name.slice(0, -'.json'.length) },
            folder,
            file: `${team}/${kind}/${folder}/${name}`,
            bytes: read(`${path}/${name}`),
          };
      }
    }
}

/** Reads files one after the other into the same memory, which takes half the time. */
function reader(): (path: string) => Buffer {
  let buffer = Buffer.allocUnsafe(64 * 1024);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      let size = 0;
      for (let read = -1; read !== 0; size += read) {
        if (size === buffer.length) buffer = Buffer.concat([buffer], size * 2);
        read = readSync(file, buffer, size, buffer.length - size, null);
      }
      return buffer.subarray(0, size);
    } catch (error) {
      // What cannot be read, a folder among others, is else told without saying which it is.
      throw error instanceof Error ? Object.assign(error, { path }) : error;
    } finally {
      closeSync(file);
    }
  };
}
