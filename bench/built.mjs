// The benchmark as the app is built. What runs its sources as they are gives each function its name
// when it is made: that would make Bevaka a tenth slower, and what it is measured against not at all.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundled } from '../build/bundled.mjs';
import { ROOT, WHAT } from '../build/what.mjs';

const OUT = 'dist/bench';
const node = {
  bench: 'bench/main.ts',
  'quiet-line-thread': 'bench/quiet-line-thread.mjs',
  'store-start': 'bench/store-start.ts',
};

const [app] = WHAT;
if (app === undefined) throw new Error('There is no app to measure.');
const what = { ...app, node: { ...app.node, ...node } };
for (const { path, contents } of await bundled(what, OUT)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
await import(pathToFileURL(join(ROOT, OUT, 'bench.mjs')).href);
