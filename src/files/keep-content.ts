import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../disk/durable-file.ts';
import type { Writes } from '../disk/writes.ts';
import { folderOf, pathPart } from '../disk/path-part.ts';

type Content = { readonly team: string; readonly sha256: string; readonly content: Buffer };

/**
 * Keeps a content under its own fingerprint, once however often it is shared, and answers its path
 * relative to the data folder, and whether it was there. What people call their files is never part
 * of a path.
 * @throws NotSaved when the disk does not take it
 */
export async function keepContent(
  dataDir: string,
  { team, sha256, content }: Content,
  writes: Writes,
): Promise<{ readonly path: string; readonly wasThere: boolean }> {
  const path = `${pathPart(team)}/files/${folderOf(sha256)}/${sha256}`;
  const wasThere = (await sizeOf(join(dataDir, path))) === content.length;
  if (!wasThere) await writes.keep(() => writeDurably(join(dataDir, path), content));
  return { path, wasThere };
}

/** Null when there is no such file. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}
