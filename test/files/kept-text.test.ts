import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { textPathOf } from '../../src/files/kept-text.ts';
import { openedFiles } from './support/opened-files.ts';

const PATH = 'TSANDBOX/files/aa/aa';

async function withCopy(content: string | Uint8Array) {
  const opened = await openedFiles('http://127.0.0.1:9');
  await mkdir(join(opened.dataDir, 'TSANDBOX/files/aa'), { recursive: true });
  await writeFile(join(opened.dataDir, PATH), content);
  const beside = join(opened.dataDir, textPathOf(PATH));
  return { ...opened, beside };
}

describe('the text of a kept file', () => {
  it('is read once, and then kept beside it', async () => {
    const { files, beside } = await withCopy('Badhuset rivs.');

    expect(await files.keptText(PATH)).toBe('Badhuset rivs.');
    await writeFile(beside, 'Som det står där.');
    expect(await files.keptText(PATH)).toBe('Som det står där.');
  });

  it('is its beginning alone', async () => {
    const { files } = await withCopy('badhus '.repeat(30_000));

    expect((await files.keptText(PATH))?.length).toBe(100_000);
  });

  it('is none for what cannot be read, which is not tried again', async () => {
    const { files, beside } = await withCopy(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));

    expect(await files.keptText(PATH)).toBeNull();
    expect(await readFile(beside, 'utf8')).toBe('');
  });

  it('goes with the copy', async () => {
    const { files, dataDir, beside } = await withCopy('Badhuset rivs.');
    await files.keptText(PATH);
    await rm(join(dataDir, PATH));

    expect(await files.keptText(PATH)).toBeNull();
    await expect(readFile(beside)).rejects.toThrow('ENOENT');
  });
});
