import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end, with what it says on the standard error; answers its exit code. */
export async function run(
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<number> {
  const started = spawn(program, args, { ...options, stdio: ['ignore', 2, 2] });
  const [code] = await once(started, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** What a program says on its standard output. @throws Error when it fails */
export async function said(program: string, args: readonly string[]): Promise<string> {
  const started = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const pieces: Buffer[] = [];
  started.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  const [code] = await once(started, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
  return Buffer.concat(pieces).toString();
}

/** @throws Error when the program fails */
export async function must(...how: Parameters<typeof run>): Promise<void> {
  if ((await run(...how)) !== 0) throw new Error(`${how[0]} ${how[1].join(' ')} failed.`);
}
