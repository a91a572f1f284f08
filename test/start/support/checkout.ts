import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TRACKED = ['build', 'build-when-needed.mjs', 'package.json', 'package-lock.json', 'src'];

/**
 * A copy of the checkout as it comes from git, with what `npm ci` puts beside it, but with little in
 * it: Bevaka itself and its reader of files do nothing, and the programs for the shell are whole. So
 * it is built in a moment, and in the same way.
 */
export function aCheckout({ withSandbox = false } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bevaka-checkout-')));
  for (const name of TRACKED) cpSync(name, join(folder, name), { recursive: true });
  if (withSandbox)
    for (const name of ['package.json', 'src'])
      cpSync(join('packages/slack-sandbox', name), join(folder, 'packages/slack-sandbox', name), {
        recursive: true,
      });
  for (const path of ['src/main.ts', 'src/files/text/reader-process.ts'])
    writeFileSync(join(folder, path), 'export {};\n');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => each !== '@bevaka'))
    symlinkSync(realpathSync(join('node_modules', name)), join(folder, 'node_modules', name));
  return folder;
}

/** Another copy of a checkout with its build. No file of it is written, but put in place of another. */
export function aCopyOf(checkout: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bevaka-checkout-')));
  execFileSync('cp', ['-al', `${checkout}/.`, folder]);
  return folder;
}

/** Changes what the program for the shell says, so that one can tell from what it was built. */
export function change(checkout: string, saying: string): void {
  const path = join(checkout, 'src/cli/cli-words.ts');
  const text = readFileSync(path, 'utf8').replaceAll('Bevaka reads', `${saying} reads`);
  rmSync(path);
  writeFileSync(path, text);
}

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs a program of the checkout to its end, in English. */
export function run(checkout: string, command: string, ...args: string[]) {
  const child = spawn(command, args, {
    cwd: checkout,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

/** Builds what has changed, as every start does first. */
export function buildIn(checkout: string): Promise<Ended> {
  return run(checkout, process.execPath, 'build-when-needed.mjs').ended;
}

/** What the program for the shell says as it is built, without building it. */
export async function saidByBuild(checkout: string): Promise<string> {
  const { out } = await run(checkout, process.execPath, 'dist/cli.js').ended;
  return out.split('\n')[0] ?? '';
}
