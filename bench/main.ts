import { cpus, release, totalmem } from 'node:os';

import type { Comparison } from './comparison.ts';
import { compareDigests } from './digests.ts';
import { compareImporting } from './importing.ts';
import { comparePlanning } from './planning.ts';
import { compareReading, datesBesideChrono, pagesPerSecond } from './reading.ts';
import { compareRoundTrips } from './round-trip.ts';
import { compareProcesses } from './start.ts';
import { compareStores } from './store.ts';

/** Every comparison in one run, as ratios of medians: absolute times depend on the machine. */
async function main(): Promise<void> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpu?.model ?? 'unknown'} × ${cpus().length}, ${memory} GiB`;
  say(`${machine}, Linux ${release()}, Node ${process.version}\n`);
  say('| what | | against | | ratio | aim | |');
  say('|---|--:|---|--:|--:|--:|---|');
  for (const each of await compareProcesses()) say(row(each));
  for (const each of await compareRoundTrips()) say(row(each));
  for (const each of await compareStores()) say(row(each));
  say(row(comparePlanning()));
  for (const each of compareReading()) say(row(each));
  say(row(await compareImporting()));
  say(row(await compareDigests()));
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

await main();
