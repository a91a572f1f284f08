import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { aCheckout, aCopyOf, buildIn, change, run, saidByBuild } from './support/checkout.ts';

const NODE = process.execPath;
const QUIETLY = { code: 0, out: '', err: '' };

let built: string;
let checkout: string;
beforeAll(async () => {
  built = aCheckout();
  await buildIn(built);
});
beforeEach(() => {
  checkout = aCopyOf(built);
});
afterEach(() => rmSync(checkout, { recursive: true }));
afterAll(() => rmSync(built, { recursive: true }));

describe('a build', () => {
  it('is made at the first start, which prints nothing of it', async () => {
    const fresh = aCheckout({ withSandbox: true });
    const corpus = join(fresh, 'corpus.jsonl');
    const text = 'Regiondirektören får i uppdrag att ta fram en plan till den 15 december 2026.';
    writeFileSync(corpus, JSON.stringify({ id: 'en plan', text }));

    const { code, out, err } = await run(fresh, 'npm', 'run', '--silent', 'predict', '--', corpus)
      .ended;

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\{"id":"en plan","assignments":\[\{[^\n]+\n$/);
    expect(existsSync(join(fresh, 'packages/slack-sandbox/dist/index.js'))).toBe(true);
    rmSync(fresh, { recursive: true });
  });

  it('is made by the program for the shell too', async () => {
    rmSync(join(checkout, 'dist'), { recursive: true });

    const { code, out } = await run(checkout, NODE, 'src/cli/bevaka.mjs').ended;

    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('npx bevaka read') });
  });

  it('is not made again while nothing has changed', async () => {
    const { ino } = statSync(join(checkout, 'dist/main.js'));

    const { code } = await buildIn(checkout);

    expect(code).toBe(0);
    expect(statSync(join(checkout, 'dist/main.js')).ino).toBe(ino);
  });

  it('is made again when a source has changed', async () => {
    change(checkout, 'Changed');

    const { code } = await buildIn(checkout);

    expect(code).toBe(0);
    expect(await saidByBuild(checkout)).toMatch(/^Changed reads/);
  });

  it('is made as a whole by two starts at the same time', async () => {
    change(checkout, 'Changed');

    const both = await Promise.all([buildIn(checkout), buildIn(checkout)]);

    expect(both).toEqual([QUIETLY, QUIETLY]);
    expect(await saidByBuild(checkout)).toMatch(/^Changed reads/);
    expect(halves(checkout)).toEqual([]);
  });

  it('that is killed leaves the one before it, and the next start makes it', async () => {
    change(checkout, 'Changed');
    const { child, ended } = run(checkout, NODE, 'build-when-needed.mjs');
    while (halves(checkout).length === 0 && child.exitCode === null) await sleep(1);
    child.kill('SIGKILL');
    await ended;

    expect(halves(checkout)).not.toEqual([]);
    expect(await saidByBuild(checkout)).toMatch(/^Bevaka reads/);
    await buildIn(checkout);
    expect(await saidByBuild(checkout)).toMatch(/^Changed reads/);
  });
});

describe('without esbuild', () => {
  beforeEach(() => rmSync(join(checkout, 'node_modules/esbuild')));

  it('starts what has been built', async () => {
    expect(await buildIn(checkout)).toEqual(QUIETLY);
  });

  it('starts what has been built where there are no sources', async () => {
    rmSync(join(checkout, 'src'), { recursive: true });

    expect(await buildIn(checkout)).toEqual(QUIETLY);
  });

  it.each([
    ['no build', () => rmSync(join(checkout, 'dist'), { recursive: true })],
    ['a build of other sources', () => change(checkout, 'Changed')],
  ])('says in one sentence what to do where there is %s', async (_case, given) => {
    given();

    const { code, out, err } = await buildIn(checkout);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]+ esbuild[^\n]+ is not installed: run npm ci first\.\n$/);
  });
});

/** What is being built, or was when it was killed. */
function halves(folder: string): string[] {
  return readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.tmp'));
}
