import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openLowdbStore } from '../src/stores/lowdb/open.ts';
import { heardLog } from '../test/stores/support/heard-log.ts';

/** Prints how many milliseconds it took to `open` the store in a folder, or to `read` its files. */
const [how, dataDir = ''] = process.argv.slice(2);

function readAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readAll(path);
    else readFileSync(path);
  }
}

const begun = performance.now();
if (how === 'open') await openLowdbStore({ dataDir, log: heardLog() });
else readAll(dataDir);
process.stdout.write(String(performance.now() - begun));
// The open store goes on checking its records; only the start is measured here.
process.exit(0);
