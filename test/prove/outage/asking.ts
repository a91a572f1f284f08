import { setTimeout as sleep } from 'node:timers/promises';

import type { Sandbox } from '@bevaka/slack-sandbox';

const EACH_MS = 50;
const HELP = { type: 'command', channel: 'C01RUN', command: '/uppdrag', text: 'hjälp' } as const;

export type Answers = {
  readonly asked: number;
  readonly unanswered: number;
  /** Milliseconds, of those that were answered. */
  readonly slowest: number;
};

/** A command each 50 ms for so long, whether the one before is answered or not. */
export async function askFor(sandbox: Sandbox, ms: number): Promise<Answers> {
  const ends = performance.now() + ms;
  const answers: Promise<number | null>[] = [];
  while (performance.now() < ends) {
    answers.push(ask(sandbox));
    await sleep(EACH_MS);
  }
  const all = await Promise.all(answers);
  const took = all.filter((each) => each !== null);
  return {
    asked: all.length,
    unanswered: all.length - took.length,
    slowest: Math.max(...took),
  };
}

/** @returns the milliseconds until a command is answered, and from then on all are */
export async function deafFor(sandbox: Sandbox): Promise<number> {
  const begun = performance.now();
  while ((await ask(sandbox)) === null) await sleep(EACH_MS);
  return performance.now() - begun;
}

/** @returns the milliseconds until the answer; null when there was none */
async function ask(sandbox: Sandbox): Promise<number | null> {
  const begun = performance.now();
  const answer = await sandbox.act('U03SEK', HELP);
  return answer.ok ? performance.now() - begun : null;
}
