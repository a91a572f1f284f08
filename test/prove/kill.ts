import { rmSync } from 'node:fs';

import { killBusy } from '../scenarios/kill/busy/busy.ts';
import { killMornings } from '../scenarios/kill/mornings.ts';
import { killRegistrations } from '../scenarios/kill/registrations.ts';
import { killUploads } from '../scenarios/kill/uploads.ts';
import { BUILT } from '../scenarios/kill/support/process.ts';
import { aCommitting, killCommits } from '../stores/lowdb/killed-commits.ts';
import { aMigrating, killMigrations } from '../stores/lowdb/migrating/killed-migrations.ts';
import { type Extent, type Findings, together } from './findings.ts';
import type { Asked, Say } from './proof.ts';

const MINUTE_MS = 60_000;

type Scenario = {
  readonly what: string;
  readonly rounds: number;
  readonly program: string;
  readonly kill: (program: string, extent: Extent) => Promise<Findings>;
};

/**
 * Repeats the scenarios that kill with one seed after another until the minutes are over, and
 * stops at the first loss.
 */
export async function proveKill({ minutes, seed: first }: Asked, say: Say): Promise<boolean> {
  const scenarios = await allScenarios();
  const ends = Date.now() + minutes * MINUTE_MS;
  const seen: Findings[] = [];
  try {
    for (let seed = first; Date.now() < ends || seed === first; seed += 1) {
      for (const scenario of scenarios) seen.push(await one(scenario, seed, say));
      if (isBad(together(seen))) {
        say(`seed ${seed} shows it again: npm run prove -- kill --minutes 1 --seed ${seed}`);
        break;
      }
    }
  } finally {
    // What is built stays; the others were put together for this alone.
    for (const { program } of scenarios) if (program !== BUILT) rmSync(program, { force: true });
  }
  say(`kill: ${seen.length} scenarios, ${counted(together(seen))}`);
  return !isBad(together(seen));
}

async function allScenarios(): Promise<readonly Scenario[]> {
  const [committing, migrating] = [await aCommitting(), await aMigrating()];
  return [
    { what: 'busy committees', rounds: 60, program: BUILT, kill: killBusy },
    { what: 'registration', rounds: 8, program: BUILT, kill: killRegistrations },
    { what: 'morning', rounds: 4, program: BUILT, kill: killMornings },
    { what: 'upload', rounds: 12, program: BUILT, kill: killUploads },
    { what: 'store', rounds: 5, program: committing, kill: killCommits },
    { what: 'migration', rounds: 1, program: migrating, kill: killMigrations },
  ];
}

/** What ended in an error of its own is a loss too: nobody knows what is left. */
async function one({ what, rounds, program, kill }: Scenario, seed: number, say: Say) {
  const found = await kill(program, { rounds, seed }).catch((error: unknown): Findings => {
    const lost = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kills: 0, kept: 0, lost: [lost], doubled: [] };
  });
  say(`seed ${seed}, ${what}: ${counted(found)}`);
  for (const each of found.lost) say(`  lost: ${each}`);
  for (const each of found.doubled) say(`  doubled: ${each}`);
  return found;
}

function counted({ kills, kept, lost, doubled, ...more }: Findings): string {
  const { acknowledged = 0, refused = 0, unheard = 0, repeats = 0 } = more;
  const deeds = `${acknowledged} acknowledged, ${refused} refused, ${unheard} never acknowledged`;
  const ofDeeds = acknowledged === 0 ? '' : `${deeds}, ${repeats} marked repeats, `;
  return `${kills} kills, ${ofDeeds}${kept} kept, ${lost.length} lost, ${doubled.length} doubled`;
}

const isBad = ({ lost, doubled }: Findings): boolean => lost.length + doubled.length > 0;
