import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

import type { Holder } from './holder.ts';

/** The machine is that of the kernel, which containers share; where there is no /proc, its name. */
export function thisProcess(): Holder {
  const host = hostname();
  return { id: randomUUID(), machine: bootId() ?? host, host, pid: process.pid };
}

/** Another at each start of the machine; null where the system is not Linux. */
function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
