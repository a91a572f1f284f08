import { parseArgs } from 'node:util';

export type CommandLine = {
  /** One to write down, or two to compare; `.` is the working tree. */
  readonly commits: readonly string[];
  readonly out: string | null;
};

/** @throws Error where more than two commits are named, or something unknown */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  if (positionals.length > 2) throw new Error('Name one commit, or two to compare.');
  return { commits: positionals.length === 0 ? ['HEAD'] : positionals, out: values.out ?? null };
}
