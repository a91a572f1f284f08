import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { namesIn } from '../../../disk/names-in.ts';

/** With a dot, which no team has: a Bevaka reads no records under it, and one of before neither. */
const COPY = 'copy.';

/** `copy.form-1.2026-11-30T07-00-00-000Z` */
export function copyName(form: number, moment: Date): string {
  return `${COPY}form-${form}.${moment.toISOString().replaceAll(/[:.]/g, '-')}`;
}

export function isCopy(name: string): boolean {
  return name.startsWith(COPY);
}

/**
 * The copy that holds each of the files as it stands now, or null. It tells a start that was killed
 * while it rewrote from one that begins: the first must not copy what is rewritten by half, and
 * the second must not go without a copy of what was written since the last.
 */
export function copyHolding(dataDir: string, files: readonly string[]): string | null {
  const copies = namesIn(dataDir).filter(isCopy).toSorted().toReversed();
  const holds = (copy: string): boolean =>
    files.every((file) => isSame(join(dataDir, file), join(copy, file)));
  return copies.map((copy) => join(dataDir, copy)).find(holds) ?? null;
}

function isSame(file: string, copied: string): boolean {
  return existsSync(copied) && readFileSync(file).equals(readFileSync(copied));
}
