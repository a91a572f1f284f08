import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { startBevaka } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { StartRefused } from './running/start-refused.ts';

/** Whoever stops a service kills it soon after; all that is kept is kept by then. */
const STOP_WITHIN_MS = 9000;

/**
 * Starts Bevaka, says when it can answer, and stops it when asked: SIGTERM and SIGINT finish what
 * is under way, as far as Slack lets it within ten seconds, and exit 0. What cannot work exits 1 with one sentence.
 */
async function main(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env');
  const stopping = new AbortController();
  // Not once: Ctrl-C comes from the terminal and from npm, and the second would end what the first
  // has asked to finish.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => stopping.abort(signal));

  const bevaka = await startBevaka(readConfig(process.env), stopping.signal);
  if (bevaka === null) return;
  process.stdout.write(`${bevaka.greeting}\n`);
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([bevaka.stop(), sleep(STOP_WITHIN_MS)]);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
