import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { dataFolder } from '../../support/data-folder.ts';
import { canMount } from '../../support/can-mount.ts';
import { fillAsBefore } from '../../support/older-folder.ts';

const MIGRATING = fileURLToPath(new URL('../../support/migrating.ts', import.meta.url));
/** A file system in memory with room for the records, of which so many bytes are left for their copy. */
const SIZE = '8m';
const LEFT = 100 * 1024;

it.runIf(canMount())(
  'a start whose copy the disk has no room for is refused, leaves nothing, and goes well later',
  async () => {
    const before = await dataFolder();
    await fillAsBefore(before);
    const small = join(await dataFolder(), 'small');
    await mkdir(small);
    const script = `
      mount -t tmpfs -o size=${SIZE} tmpfs "$1" && cp -r "$2/." "$1" && cd "$3"
      free=$(df --output=avail -B1 "$1" | tail -n 1)
      head -c $((free - ${LEFT})) /dev/zero > "$1/ballast"
      "$4" --import tsx "$5" "$1"
      ls -A "$1" | sed 's/^/left /'
      rm "$1/ballast"
      "$4" --import tsx "$5" "$1"`;

    const said = execFileSync(
      'unshare',
      ['-rm', 'sh', '-c', script, 'sh', small, before, process.cwd(), process.execPath, MIGRATING],
      { encoding: 'utf8', timeout: 120_000 },
    ).split('\n');

    const refused = said.filter((line) => line.startsWith('refused'));
    expect(refused).toEqual([expect.stringMatching(/could not be copied \(ENOSPC.* start again/)]);
    expect(said.filter((line) => line.startsWith('left'))).toEqual([
      'left TSANDBOX',
      'left ballast',
    ]);
    expect(said).toContain('open');
  },
);
