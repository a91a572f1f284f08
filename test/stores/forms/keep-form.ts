import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { live } from '../../scenarios/life/life.ts';
import { folderOfForm } from './kept-forms.ts';
import { shapesNow, shapesOfForm } from './record-shapes.ts';

/**
 * Keeps a data folder as this Bevaka writes it, and the fields of its records, for the Bevakas to
 * come. What is kept once is never made anew: it would then tell how a later Bevaka writes, and a
 * changed field would pass for what it always was.
 */
async function keepFolder(kept: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bevaka-form-'));
  await live(folder);
  await cp(folder, kept, { recursive: true });
  // It holds no records, and what waited there is done.
  await rm(join(kept, 'journal'), { recursive: true, force: true });
  await rm(folder, { recursive: true });
}

async function keepShapes(kept: string): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, `${JSON.stringify(shapesNow(), null, 1)}\n`);
}

const KEPT = [
  [folderOfForm(SCHEMA_VERSION), keepFolder],
  [shapesOfForm(SCHEMA_VERSION), keepShapes],
] as const;

for (const [path, keep] of KEPT)
  if (existsSync(path)) process.stdout.write(`${path} is kept already; it stays as it is.\n`);
  else {
    await keep(path);
    process.stdout.write(`${path} is kept now.\n`);
  }
