import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Prints how two folders differ, as a unified diff; answers whether they do. */
export async function differs(one: string, other: string): Promise<boolean> {
  const args = ['diff', '--no-index', '--no-prefix', '--no-ext-diff', one, other];
  const diff = spawn('git', args, { stdio: 'inherit' });
  const [code] = await once(diff, 'exit');
  if (code !== 0 && code !== 1) throw new Error(`git could not compare ${one} with ${other}.`);
  return code === 1;
}
