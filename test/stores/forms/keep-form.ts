import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { live } from '../../scenarios/life/life.ts';
import { folderOfForm } from './kept-forms.ts';

/**
 * Keeps a data folder as this Bevaka writes it, for the Bevakas to come. What is kept once is never
 * made anew: it would then tell how a later Bevaka writes and not how this one did.
 */
const kept = folderOfForm(SCHEMA_VERSION);
if (existsSync(kept))
  throw new Error(`${kept} is kept already; a new field raises the form first.`);
const folder = await mkdtemp(join(tmpdir(), 'bevaka-form-'));
await live(folder);
await cp(folder, kept, { recursive: true });
await rm(folder, { recursive: true });
process.stdout.write(`${kept} is kept\n`);
