import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { removeHalfWritten } from '../../src/files/remove-half-written.ts';
import { fileServer, giving, TOKEN } from './support/file-server.ts';
import { NOW, openedFiles, shared, TEAM } from './support/opened-files.ts';

const CONTENT = 'utkast ett';
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const PATH = `${TEAM}/files/${SHA256.slice(-2)}/${SHA256}`;

describe('keeping a shared file', () => {
  it('fetches it with the token and keeps a copy under its fingerprint', async () => {
    const { origin, asked } = await fileServer(giving(CONTENT));
    const { files, dataDir } = await openedFiles(origin);

    const done = await files.keep(TEAM, shared(`${origin}/files/F01`));

    const { name } = shared('');
    const kept = { name, size: CONTENT.length, sha256: SHA256, path: PATH, at: NOW };
    expect(done).toEqual({ ok: true, kept });
    expect(await readFile(join(dataDir, PATH), 'utf8')).toBe(CONTENT);
    expect(asked).toEqual([{ path: '/files/F01', authorization: `Bearer ${TOKEN}` }]);
  });

  it('keeps it for the account that runs Bevaka alone', async () => {
    const { origin } = await fileServer(giving(CONTENT));
    const { files, dataDir } = await openedFiles(origin);

    await files.keep(TEAM, shared(`${origin}/files/F01`));

    expect((await stat(join(dataDir, PATH))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, TEAM, 'files'))).mode & 0o777).toBe(0o700);
  });

  it('keeps the same content once, whatever it is called', async () => {
    const { origin } = await fileServer(giving(CONTENT));
    const { files, dataDir } = await openedFiles(origin);
    await files.keep(TEAM, shared(`${origin}/files/F01`));
    const { mtimeMs } = await stat(join(dataDir, PATH));

    const again = await files.keep(TEAM, shared(`${origin}/files/F02`, { name: '../v2.docx' }));

    expect(again).toMatchObject({ ok: true, kept: { name: '../v2.docx', path: PATH } });
    expect(await readdir(dirname(join(dataDir, PATH)))).toEqual([SHA256]);
    expect((await stat(join(dataDir, PATH))).mtimeMs).toBe(mtimeMs);
  });

  it('writes anew what lies there cut off', async () => {
    const { origin } = await fileServer(giving(CONTENT));
    const { files, dataDir } = await openedFiles(origin);
    await files.keep(TEAM, shared(`${origin}/files/F01`));
    await writeFile(join(dataDir, PATH), CONTENT.slice(0, 3));

    await files.keep(TEAM, shared(`${origin}/files/F01`));

    expect(await readFile(join(dataDir, PATH), 'utf8')).toBe(CONTENT);
  });

  it('keeps an empty file', async () => {
    const { origin } = await fileServer(giving(''));
    const { files } = await openedFiles(origin);

    const kept = await files.keep(TEAM, shared(`${origin}/files/F01`, { size: 0 }));

    expect(kept).toMatchObject({ ok: true, kept: { size: 0 } });
  });

  it('never lets a workspace name another folder', async () => {
    const { origin } = await fileServer(giving(CONTENT));
    const { files } = await openedFiles(origin);

    await expect(files.keep('../T2', shared(`${origin}/files/F01`))).rejects.toThrow(
      'cannot name a file',
    );
  });
});

describe('what a killed process left half written', () => {
  it('goes when it is an hour old, and not while somebody may still be writing it', async () => {
    const { origin } = await fileServer(giving(CONTENT));
    const { files, dataDir } = await openedFiles(origin);
    await files.keep(TEAM, shared(`${origin}/files/F01`));
    const folder = dirname(join(dataDir, PATH));
    const now = Date.now();
    const ages = [
      ['.old.tmp', 61],
      ['.new.tmp', 1],
    ] as const;
    for (const [name, minutes] of ages) {
      const then = new Date(now - minutes * 60_000);
      await writeFile(join(folder, name), '');
      await utimes(join(folder, name), then, then);
    }

    removeHalfWritten(dataDir, now);

    expect((await readdir(folder)).toSorted()).toEqual(['.new.tmp', SHA256].toSorted());
  });
});
