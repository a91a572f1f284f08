import { readdirSync } from 'node:fs';

const ABSENT = ['ENOENT', 'ENOTDIR'];

/** What lies in a folder; nothing when there is no such folder, or a file in its place. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.includes(String(error.code))) return [];
    throw error;
  }
}
