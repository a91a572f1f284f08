import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

import { touch, turn } from './quiet.mjs';

const folder = process.env['TRANSCRIPT_RAW'] ?? '';

/** In the environment, so that processes which a test starts know it as well. */
const RUNNING = 'TRANSCRIPT_RUNNING';

/**
 * Says which test is running.
 * @param {{ file: string, test: string }} test
 */
export function setRunning(test) {
  process.env[RUNNING] = JSON.stringify(test);
}

/** The monotonic clock: the same in all processes of a machine, so it orders what they write. */
export const instant = () => String(process.hrtime.bigint());

/**
 * Writes one line at once: what is only in memory is lost with a process that is ended.
 * @param {{ at?: string, turn?: number, kind: string }} what
 */
export function record(what) {
  touch();
  const running = process.env[RUNNING];
  if (running === undefined) return;
  const line = JSON.stringify({ at: instant(), turn: turn(), ...JSON.parse(running), ...what });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}
