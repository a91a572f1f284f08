import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In `/proc/<pid>/stat`, counted from the field after the command's name. */
const STATE = 0;
const START_TIME = 19;

/**
 * When a process started, as a text that no later process with the same number has; null when
 * there is no such process or only its remains (a zombie). A number alone says little: numbers are
 * used again, and in a container it is always 1.
 */
export function processStart(pid: number): string | null {
  return process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
}

function startOnLinux(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name stands in brackets and may itself hold spaces and brackets: `(node (bevaka))`.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (isDead(fields[STATE])) return null;
  // Ticks since the machine started, so which start of the machine it was belongs to it.
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot} ${fields[START_TIME] ?? ''}`;
}

/** macOS and the BSDs have no /proc. */
function startByPs(pid: number): string | null {
  try {
    const printed = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [state, ...start] = printed.trim().split(/\s+/);
    return isDead(state) ? null : start.join(' ');
  } catch {
    // That is how ps says that there is no such process.
    return null;
  }
}

function isDead(state: string | undefined): boolean {
  return state === undefined || /^[ZX]/i.test(state);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
