import { cpus, release, totalmem } from 'node:os';

import { compareStores } from './store.ts';

/** Every comparison in one run, as ratios of medians: absolute times depend on the machine. */
async function main(): Promise<void> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  process.stdout.write(
    `${cpu?.model ?? 'unknown'} × ${cpus().length}, ${memory} GiB, Linux ${release()}, Node ${process.version}\n`,
  );
  for (const comparison of await compareStores())
    process.stdout.write(`${JSON.stringify(comparison)}\n`);
}

await main();
