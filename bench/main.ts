import { cpus, release, totalmem } from 'node:os';

import type { Comparison } from './comparison.ts';
import { compareDigests } from './digests.ts';
import { compareImporting } from './importing.ts';
import { compareMine } from './mine.ts';
import { compareLines } from './lines.ts';
import { comparePapers } from './papers.ts';
import { comparePlanning } from './planning.ts';
import { compareReading, datesBesideChrono, pagesPerSecond } from './reading.ts';
import { compareRoundTrips } from './round-trip.ts';
import { compareSearching } from './searching.ts';
import { compareProcesses } from './start.ts';
import { compareStatus } from './status.ts';
import { compareStores } from './store.ts';

type Part = () => readonly Comparison[] | Promise<readonly Comparison[]>;

const PARTS: Readonly<Record<string, Part>> = {
  start: compareProcesses,
  answers: compareRoundTrips,
  stores: compareStores,
  mine: compareMine,
  status: compareStatus,
  planning: () => [comparePlanning()],
  lines: () => [compareLines()],
  importing: async () => [await compareImporting()],
  reading: compareReading,
  searching: compareSearching,
  papers: comparePapers,
  digests: async () => [await compareDigests()],
};

/**
 * Every comparison in one run, or those of the parts that are named (`npm run bench -- answers`), as
 * ratios of medians: absolute times depend on the machine.
 */
async function main(named: readonly string[]): Promise<void> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpu?.model ?? 'unknown'} × ${cpus().length}, ${memory} GiB`;
  const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);
  say(`${machine}, Linux ${release()}, Node ${process.version}\n`);
  say('| what | | against | | ratio | aim | |');
  say('|---|--:|---|--:|--:|--:|---|');
  for (const [name, compare] of Object.entries(PARTS))
    if (isWanted(name)) for (const each of await compare()) say(row(each));
  if (!isWanted('reading')) return;
  say(`\nReading: ${(await pagesPerSecond()).join('; ')}.`);
  say(`Dates: ${datesBesideChrono().join('; ')}.`);
}

function row({ what, amount, against, againstAmount, unit = 'ms', aim }: Comparison): string {
  const ratio = amount / againstAmount;
  const [one, other] = [amount, againstAmount].map((each) => `${each.toFixed(3)} ${unit}`);
  const cells = [what, one, against, other, ratio.toFixed(2), `≤ ${aim}`];
  return `| ${cells.join(' | ')} | ${ratio <= aim ? 'met' : 'missed'} |`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
