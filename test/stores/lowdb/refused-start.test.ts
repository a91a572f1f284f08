import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { StartRefused } from '../../../src/running/start-refused.ts';
import { TEAM } from '../../contracts/samples.ts';
import { canMount } from '../support/can-mount.ts';
import { dataFolder, openedStore } from '../support/data-folder.ts';

const STARTING = fileURLToPath(new URL('../support/starting.ts', import.meta.url));
const NOBODY = '65534';
const START = '"$2" --import tsx "$3" "$1/data"';

/** What a start says on a file system of its own. */
async function saidOn(script: string): Promise<string> {
  const folder = await dataFolder();
  const args = ['sh', '-c', script, 'sh', folder, process.execPath, STARTING];
  return execFileSync('unshare', ['-rm', ...args], { encoding: 'utf8', timeout: 120_000 });
}

describe('a start is refused in one sentence, which names the path and says what to do,', () => {
  it('when the data folder is a file', async () => {
    const file = join(await dataFolder(), 'data');
    await writeFile(file, '');

    const opening = openedStore(file);

    await expect(opening).rejects.toThrow(StartRefused);
    await expect(opening).rejects.toThrow(
      `BEVAKA_DATA_DIR: ${file}: there is a file where a folder should be; move it away, or choose another folder (EEXIST).`,
    );
  });

  it('when it would lie under a file', async () => {
    const file = join(await dataFolder(), 'data');
    await writeFile(file, '');

    await expect(openedStore(join(file, 'deeper', 'down'))).rejects.toThrow(
      'there is a file where a folder should be',
    );
  });

  it.each([
    ['a record', `${TEAM}/assignment/T1/ASSIGNMENT1.json`],
    ['the lock', 'lock'],
  ])('when there is a folder in the place of %s', async (_what, path) => {
    const folder = await dataFolder();
    await mkdir(join(folder, path), { recursive: true });

    const opening = openedStore(folder);

    await expect(opening).rejects.toThrow(StartRefused);
    await expect(opening).rejects.toThrow(
      `BEVAKA_DATA_DIR: ${join(folder, path)}: there is a folder where a file should be; move it away and start again (EISDIR).`,
    );
  });

  it.runIf(process.getuid?.() === 0)('when the account may not write there', async () => {
    const folder = await dataFolder();
    await chmod(folder, 0o755);
    const node = ['--import', 'tsx', STARTING];

    const said = execFileSync(process.execPath, [...node, folder, NOBODY], {
      encoding: 'utf8',
      timeout: 120_000,
    });

    expect(said).toBe(
      `BEVAKA_DATA_DIR: ${join(folder, 'lock')}: this account may not write there; give it the folder, or choose another one (EACCES).`,
    );
  });

  describe.runIf(canMount())('on a disk', () => {
    it('that can only be read, whether the folder is there or not', async () => {
      const readOnly = 'mount -o remount,ro "$1"';
      const tmpfs = 'mount -t tmpfs tmpfs "$1"';

      const there = await saidOn(`${tmpfs} && mkdir "$1/data" && ${readOnly} && ${START}`);
      const notThere = await saidOn(`${tmpfs} && ${readOnly} && ${START}`);

      for (const said of [there, notThere])
        expect(said).toMatch(
          /^BEVAKA_DATA_DIR: \S+: its file system can only be read; mount it for writing, or choose another folder \(EROFS\)\.$/,
        );
    });

    it('that is full', async () => {
      const fill = 'mkdir "$1/data" && (cat /dev/zero > "$1/ballast" 2>/dev/null || true)';

      const said = await saidOn(`mount -t tmpfs -o size=64k tmpfs "$1" && ${fill} && ${START}`);

      expect(said).toMatch(
        /^BEVAKA_DATA_DIR: \S+: its disk is full; make room and start again \(ENOSPC\)\.$/,
      );
    });
  });
});

it('a folder that is named like a half-written file is removed as one', async () => {
  const folder = await dataFolder();
  await mkdir(join(folder, TEAM, 'assignment', 'T1', '.X.json.abc.tmp', 'x'), { recursive: true });

  await expect(openedStore(folder)).resolves.toBeDefined();
});
