import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { canMount } from '../support/can-mount.ts';
import { dataFolder } from '../support/data-folder.ts';

const FAILING = fileURLToPath(new URL('../support/failing.ts', import.meta.url));
const ON_A_SMALL_DISK = `mount -t tmpfs -o size=1m tmpfs "$1" && cd "$2" && "$3" --import tsx "$4" "$1" "$5"`;

async function answersOn(disk: string): Promise<Record<string, unknown>> {
  const folder = join(await dataFolder(), 'small');
  await mkdir(folder);
  const said = execFileSync(
    'unshare',
    [
      '-rm',
      'sh',
      '-c',
      ON_A_SMALL_DISK,
      'sh',
      folder,
      process.cwd(),
      process.execPath,
      FAILING,
      disk,
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  return JSON.parse(said) as Record<string, unknown>;
}

const WELL = { failing: null, left: [] };

describe.runIf(canMount())('a store on a disk that fails', () => {
  it.each([
    ['full', 'ENOSPC'],
    ['read-only', 'EROFS'],
    ['of-small-files', 'EFBIG'],
  ])(
    '(%s) says so, keeps what it had, and goes on when the disk is well again',
    async (disk, code) => {
      const said = await answersOn(disk);

      expect(said).toEqual({
        before: { ...WELL, open: ['1 v1'] },
        failed: {
          changed: code,
          added: code,
          number: code,
          open: ['1 v1'],
          failing: { since: 1000, last: 1000, code },
          left: [],
        },
        stillFailing: true,
        isMended: true,
        mended: { ...WELL, changed: 2, added: 1, number: 11, open: ['1 v2', '2 v1'] },
        later: { ...WELL, open: ['1 v2', '2 v1'] },
      });
    },
  );
});

it.runIf(process.getuid?.() === 0)(
  'a write that failed when the file was in its place is read as the next start would read it',
  async () => {
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', FAILING, await dataFolder(), 'late'],
      { encoding: 'utf8', timeout: 120_000 },
    );

    expect(JSON.parse(said)).toMatchObject({
      failed: { changed: 'EACCES', added: 1, number: 11, open: ['1 v2', '2 v1'] },
      mended: { changed: 'stale', added: 'stale', number: 12, open: ['1 v2', '2 v1'] },
      later: { open: ['1 v2', '2 v1'] },
    });
  },
);
