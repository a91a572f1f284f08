import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was kept under a path that `keepContent` answered.
 * @returns null when it is there no more
 */
export async function keptBytes(dataDir: string, path: string): Promise<Uint8Array | null> {
  return readFile(join(dataDir, path)).catch(() => null);
}
