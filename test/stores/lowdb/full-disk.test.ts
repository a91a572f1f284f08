import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { canMount } from '../support/can-mount.ts';
import { dataFolder } from '../support/data-folder.ts';

const COMMITTING = fileURLToPath(new URL('../support/committing.ts', import.meta.url));
/** A file system of this size in memory, that only the process in it sees and that ends with it. */
const SIZE = '600k';
/** Each version of a record is so long: the disk is full after some dozens. */
const RECORD_BYTES = '20000';

it.runIf(canMount())(
  'leaves every record whole and nothing beside it on a full disk, and says so',
  async () => {
    const folder = join(await dataFolder(), 'small');
    await mkdir(folder);
    const script = `
      mount -t tmpfs -o size=${SIZE} tmpfs "$1" && cd "$2"
      "$3" --import tsx "$4" "$1" ${RECORD_BYTES}
      find "$1" -name '*.tmp' | sed 's/^/left /'
      find "$1" -path '*assignment*' -name '*.json' -exec sh -c 'tail -c 3 "$1" | od -An -c | tr -d " \\n"; echo " end"' _ {} \\;`;

    const said = execFileSync(
      'unshare',
      ['-rm', 'sh', '-c', script, 'sh', folder, process.cwd(), process.execPath, COMMITTING],
      { encoding: 'utf8', timeout: 120_000 },
    ).split('\n');

    expect(said).toContain('failed ENOSPC');
    expect(said.filter((line) => line.startsWith('left'))).toEqual([]);
    const ends = said.filter((line) => line.endsWith(' end'));
    expect(ends.length).toBeGreaterThan(5);
    expect(new Set(ends)).toEqual(new Set(['\\n}\\n end']));
  },
);
