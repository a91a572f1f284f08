import { mkdtempSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fileRoutes } from '../../src/http/file-routes.ts';
import { createOnceFiles } from '../../src/http/once-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bevaka-once-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A server with one file, and a clock that the test moves. */
function aServer() {
  let now = 0;
  const files = createOnceFiles({ publicUrl: 'https://bevaka.example', real: () => now });
  const path = join(folder, 'made');
  writeFileSync(path, 'innehåll');
  const made = { name: 'uppdragslista-ÖN.csv', mimeType: 'text/csv; charset=utf-8', size: 9, path };
  const address = new URL(files.addressOf(made)).pathname.replace('/file', '');
  const ask = (at = address, method = 'GET') => fileRoutes(files).request(at, { method });
  return { ask, path, wait: (minutes: number) => (now += minutes * 60_000) };
}

describe('a file at an address', () => {
  it('is given once, and then lies nowhere', async () => {
    const { ask, path } = aServer();

    const first = await ask();

    expect(await first.text()).toBe('innehåll');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''uppdragslista-%C3%96N.csv",
    );
    expect((await ask()).status).toBe(404);
    await expect.poll(() => existsSync(path)).toBe(false);
  });

  it('is given ten minutes later, and not eleven', async () => {
    const [soon, late] = [aServer(), aServer()];
    soon.wait(10);
    late.wait(11);

    expect((await soon.ask()).status).toBe(200);
    expect((await late.ask()).status).toBe(404);
  });

  it('is not used up by whoever looks without fetching, nor found by guessing', async () => {
    const { ask } = aServer();

    expect((await ask(`/${'a'.repeat(43)}`)).status).toBe(404);
    expect((await ask('/..%2Fmade')).status).toBe(404);
    expect((await ask(undefined, 'HEAD')).status).toBe(405);
    expect((await ask()).status).toBe(200);
  });
});
