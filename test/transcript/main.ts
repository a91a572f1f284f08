import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { nameOf } from './checkout.ts';
import { readCommandLine } from './command-line.ts';
import { differs } from './differs.ts';
import { transcribe } from './transcribe.ts';

const { commits, out } = readCommandLine(process.argv.slice(2));
const work = await mkdtemp(join(tmpdir(), 'transcript-'));
try {
  process.exitCode = await run();
} finally {
  await rm(work, { recursive: true, force: true });
}

/** @returns 0; 1 where two commits differ; 2 where scenarios failed, for then something is missing */
async function run(): Promise<number> {
  const folder = resolve(out ?? join(tmpdir(), 'transcripts'));
  const done = [];
  const names = await Promise.all(commits.map(nameOf));
  for (const [at, commit] of commits.entries()) {
    // One commit twice shows whether it is the same twice.
    const name = (names[at] ?? '') + (names[0] === names[at] && at > 0 ? '-again' : '');
    done.push(await transcribe(commit, { name, work, folder, say }));
  }
  const [one, other] = done;
  const isOther = other !== undefined && (await differs(one?.folder ?? '', other.folder));
  if (other !== undefined && !isOther) say('No difference.');
  if (done.some(({ passed }) => !passed)) return 2;
  return isOther ? 1 : 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
