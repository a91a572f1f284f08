import { parseArgs } from 'node:util';

import { proveImage } from './image/image.ts';
import { proveKill } from './kill.ts';
import { proveOutage } from './outage/outage.ts';
import type { Proof, Say } from './proof.ts';
import { proveSoak } from './soak.ts';

const PROOFS: Readonly<Record<string, Proof>> = {
  kill: { what: 'kills Bevaka and its store at random moments, for N minutes', prove: proveKill },
  image: {
    what: 'does the Dockerfile’s steps and runs its command as an ordinary user, read only',
    prove: proveImage,
  },
  outage: {
    what: 'refreshes connections, sets clocks, and takes Slack away for 1, 8 and 60 of N minutes',
    prove: proveOutage,
  },
  soak: { what: 'lives a year and looks at the memory after each month', prove: proveSoak },
};

const say: Say = (line) => process.stdout.write(`${line}\n`);

/** Everything that takes longer than the check may: `npm run prove -- kill --minutes 10 --seed 7`. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string' }, seed: { type: 'string' } },
  });
  const minutes = Number(values.minutes ?? 10);
  const seed = Number(values.seed ?? Date.now() % 100_000);
  const [word = ''] = positionals;
  const proof = Object.hasOwn(PROOFS, word) ? PROOFS[word] : undefined;
  if (proof === undefined || !(minutes > 0) || !Number.isSafeInteger(seed)) return list(word);
  say(`${word}: seed ${seed}, ${minutes} minutes, Node ${process.version}`);
  const isWell = await proof.prove({ minutes, seed }, say);
  say(isWell ? 'all was well' : 'not all was well');
  return isWell ? 0 : 1;
}

/** Without a word this is what was asked for; with one, it was not understood. */
function list(word: string): number {
  say('npm run prove -- WORD [--minutes N] [--seed S]');
  for (const [each, { what }] of Object.entries(PROOFS)) say(`  ${each}  ${what}`);
  return word === '' ? 0 : 2;
}

process.exitCode = await main();
