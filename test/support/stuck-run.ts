import { execFileSync } from 'node:child_process';
import type { Reporter, TestModule } from 'vitest/node';

/** No test takes so long, on any machine. */
const SILENT_MS = 5 * 60_000;
const LOOKS_EVERY_MS = 10_000;

/**
 * Ends a run in which nothing has come to its end for minutes, and tells which files were running
 * and what their processes did. A test that waits is ended by its own time; one that keeps its
 * process busy, or waits for a child without a bound, would keep the run for ever.
 */
export default class StuckRun implements Reporter {
  readonly #running = new Set<string>();
  #lastAt = performance.now();
  #watch: NodeJS.Timeout | undefined;

  onTestRunStart(): void {
    this.#heard();
    this.#watch = setInterval(() => {
      if (performance.now() - this.#lastAt > SILENT_MS) this.#end();
    }, LOOKS_EVERY_MS).unref();
  }

  onTestModuleStart({ moduleId }: TestModule): void {
    this.#running.add(moduleId);
    this.#heard();
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    this.#running.delete(moduleId);
    this.#heard();
  }

  onTestCaseResult(): void {
    this.#heard();
  }

  onTestRunEnd(): void {
    clearInterval(this.#watch);
  }

  #heard(): void {
    this.#lastAt = performance.now();
  }

  #end(): void {
    const ours = processesOf(process.pid);
    const said = [
      `Nothing has ended for ${SILENT_MS / 60_000} minutes. Running:`,
      ...this.#running,
      ...ours.map(({ line }) => line),
    ];
    process.stderr.write(`\n${said.join('\n')}\n`);
    for (const { pid } of ours) killed(pid);
    process.exit(1);
  }
}

type Seen = { readonly pid: number; readonly parent: number; readonly line: string };

/** All that a process has started, and what those have. */
function processesOf(pid: number): readonly Seen[] {
  const printed = execFileSync('ps', ['-eo', 'pid=,ppid=,etimes=,time=,stat=,args=', '-ww'], {
    encoding: 'utf8',
    timeout: LOOKS_EVERY_MS,
  });
  const all = printed.split('\n').map((line) => {
    const [own = '', parent = ''] = line.trim().split(/\s+/u);
    return { pid: Number(own), parent: Number(parent), line };
  });
  const below = (of: number): readonly Seen[] =>
    all.filter(({ parent }) => parent === of).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
