import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Comparison, median } from './comparison.ts';

const SANDBOX = 'packages/slack-sandbox/dist/main.js';
const BEVAKA = 'dist/main.js';
const BARE = 'bench/bare-bolt.mjs';
const ROUNDS = 7;
/** What a start leaves behind has been collected by then. */
const REST_MS = 3000;

type Start = { readonly ms: number; readonly megabytes: number };

/**
 * From the birth of a process until it is connected to a Slack, which is a process of its own, and
 * what it then keeps of memory: Bevaka with nothing stored and a Bolt app with one command, in turn.
 */
export async function compareProcesses(): Promise<readonly Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
  const slack = await startSlack(join(folder, 'slack'));
  const starts: { bevaka: Start[]; bare: Start[] } = { bevaka: [], bare: [] };
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const dataDir = join(folder, `${round}`);
      const bevaka = await start(BEVAKA, { ...slack.variables, BEVAKA_DATA_DIR: dataDir });
      const bare = await start(BARE, slack.variables);
      if (round < 0) continue;
      starts.bevaka.push(bevaka);
      starts.bare.push(bare);
    }
    return [compared(starts, 'ms'), compared(starts, 'megabytes')];
  } finally {
    await ended(slack.process);
    rmSync(folder, { recursive: true });
  }
}

function compared(
  { bevaka, bare }: { bevaka: readonly Start[]; bare: readonly Start[] },
  measure: keyof Start,
): Comparison {
  const amounts = {
    amount: median(bevaka.map((each) => each[measure])),
    against: 'bare Bolt',
    againstAmount: median(bare.map((each) => each[measure])),
  };
  return measure === 'ms'
    ? { what: 'from spawn to ready', ...amounts, aim: 1.5 }
    : { what: 'memory at rest', ...amounts, unit: 'MB', aim: 1.75 };
}

type Variables = Readonly<Record<string, string>>;

/** The sandbox alone, and what it says that an app has to be started with. */
async function startSlack(folder: string) {
  const child = spawn(process.execPath, [SANDBOX, '--port', '0', '--folder', folder]);
  const output = await saying(child, /SLACK_APP_TOKEN=\S+/);
  const found = [...output.matchAll(/^(SLACK_\w+)=(\S+)$/gm)];
  const variables: Variables = Object.fromEntries(found.map(([, name, value]) => [name, value]));
  return { process: child, variables };
}

async function start(program: string, variables: Variables): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'fatal', ...variables },
  });
  await saying(child, /is ready/);
  const ms = performance.now() - begun;
  await sleep(REST_MS);
  const megabytes = memoryOf(child.pid ?? 0);
  await ended(child);
  return { ms, megabytes };
}

/** What Linux counts as resident, in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function saying(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (words.test(output)) resolve(output);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
