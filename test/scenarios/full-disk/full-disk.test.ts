import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';
import { z } from 'zod';

import { canMount } from '../../stores/support/can-mount.ts';
import { dataFolder } from '../../stores/support/data-folder.ts';

const ON_A_FULL_DISK = fileURLToPath(new URL('./on-a-full-disk.ts', import.meta.url));
/** A file system of two megabytes, that only the process in it sees and that ends with it. */
const ON_A_SMALL_DISK = `mount -t tmpfs -o size=2m tmpfs "$1" && cd "$2" && exec "$3" --import tsx "$4" "$1"`;
const PATIENCE_MS = 120_000;

const seenSchema = z.object({
  full: z.object({
    reply: z.array(z.string()),
    command: z.string(),
    form: z.string(),
    health: z.string(),
  }),
  after: z.object({
    deliverables: z.array(z.string()),
    updates: z.array(z.string()),
    health: z.string(),
    form: z.string(),
  }),
});

it.runIf(canMount())(
  'a full disk is said truly, and what was written meanwhile is there once when there is room again',
  async () => {
    const folder = join(await dataFolder(), 'small');
    await mkdir(folder);
    const inIt = ['sh', folder, process.cwd(), process.execPath, ON_A_FULL_DISK];
    const argumentsOf = ['-rm', 'sh', '-c', ON_A_SMALL_DISK, ...inIt];

    const { stdout } = await promisify(execFile)('unshare', argumentsOf);

    const { full, after } = seenSchema.parse(JSON.parse(stdout));
    expect(full.reply).toEqual([
      'Det går inte att spara just nu. Jag försöker igen tills det går; du behöver inte göra om det.',
    ]);
    const notSaved = 'Det gick inte att spara just nu. Försök igen om en stund.';
    expect(full.command).toBe(notSaved);
    expect(full.form).toContain(notSaved);
    expect(full.form).toContain('en rapport');
    expect(full.health).toContain('writes');

    expect(after.updates).toEqual(['klart på fredag']);
    expect(after.deliverables.toSorted()).toEqual(['en budget', 'en plan', 'en rapport']);
    expect(after.health).not.toContain('writes');
    expect(after.form).toBe('""');
  },
  PATIENCE_MS,
);
