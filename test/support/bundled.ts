import { join } from 'node:path';

import { build } from 'esbuild';

/** A program in one file, for dozens of starts would else spend their time on translating it. */
export async function bundled(entryPoint: string): Promise<string> {
  const outfile = join('node_modules', '.cache', 'bevaka', `${process.pid}-${Date.now()}.mjs`);
  const format = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ entryPoints: [entryPoint], outfile, ...format, logLevel: 'error' });
  return outfile;
}
