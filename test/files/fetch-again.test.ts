import { describe, expect, it, vi } from 'vitest';

import type { AskForFile } from '../../src/app/ports/files.ts';
import { answering, fileServer, giving } from './support/file-server.ts';
import { openedFiles, shared, TEAM } from './support/opened-files.ts';

/** A server that is out of order until it is mended. */
async function mendable() {
  let isBroken = true;
  const { origin } = await fileServer((request, response) =>
    (isBroken ? answering(503) : giving('utkast'))(request, response),
  );
  return { origin, mend: () => (isBroken = false) };
}

describe('a shared file of which Slack told the id alone', () => {
  it('is asked for, and then fetched under its own name', async () => {
    const { origin } = await fileServer(giving('utkast'));
    const ask: AskForFile = (slackFile) =>
      Promise.resolve({
        ok: true,
        file: shared(`${origin}/${slackFile}`, { slackFile, name: 'Förslag.pdf' }),
      });
    const { files } = await openedFiles(origin, {}, ask);

    const kept = await files.keep(TEAM, shared(null, { name: 'F01' }));

    expect(kept).toMatchObject({ ok: true, kept: { name: 'Förslag.pdf', size: 6 } });
    expect(await files.text(TEAM, shared(null))).toEqual({ ok: true, text: 'utkast' });
  });

  it('is refused as Slack says', async () => {
    const { files } = await openedFiles('http://127.0.0.1:1', {}, () =>
      Promise.resolve({ ok: false, why: 'gone' }),
    );

    expect(await files.keep(TEAM, shared(null))).toEqual({
      ok: false,
      why: 'gone',
      trying: null,
    });
  });
});

describe('a shared file that Slack does not give', () => {
  it('is said to fail the first time, and then to be tried again until it is there', async () => {
    const { origin, mend } = await mendable();
    const { files } = await openedFiles(origin);
    const keep = () => files.keep(TEAM, shared(`${origin}/F01`));

    expect(await keep()).toEqual({ ok: false, why: 'not-answered', trying: 'first' });
    expect(await keep()).toEqual({ ok: false, why: 'not-answered', trying: 'again' });
    mend();
    expect(await keep()).toMatchObject({ ok: true });
  });

  it('is given up after a while, each file by itself', async () => {
    const { origin } = await mendable();
    const { files } = await openedFiles(origin, { patienceMs: 50 });
    await files.keep(TEAM, shared(`${origin}/F01`));

    await vi.waitFor(async () => {
      const kept = await files.keep(TEAM, shared(`${origin}/F01`));
      expect(kept).toMatchObject({ trying: 'last' });
    });
    const other = await files.keep(TEAM, shared(`${origin}/F02`, { slackFile: 'F02' }));

    expect(other).toMatchObject({ trying: 'first' });
  });
});
