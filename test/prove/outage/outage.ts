import { setTimeout as sleep } from 'node:timers/promises';

import type { Asked, Say } from '../proof.ts';
import { askFor, deafFor } from './asking.ts';
import { aPair, type Pair } from './bevaka.ts';

const MINUTE_MS = 60_000;
const OUTAGES_IN_MINUTES = [1, 8, 60];
const MOST_SLOW_MS = 1000;
const MOST_DEAF_MS = 5000;
const MOST_STOPPING_MS = 10_000;

/**
 * A minute in which Slack refreshes a connection each three seconds, clocks that are set by an
 * hour, and then the outages that are not longer than the minutes.
 */
export async function proveOutage({ minutes }: Asked, say: Say): Promise<boolean> {
  const refreshed = await during({ refreshEveryMs: 3000 }, (pair) => refresh(pair, say), say);
  const set = await during({}, (pair) => setClocks(pair, say), say);
  const away = await during({}, (pair) => goAway(pair, minutes, say), say);
  return refreshed && set && away;
}

async function during(
  limits: Parameters<typeof aPair>[0],
  look: (pair: Pair) => Promise<boolean>,
  say: Say,
): Promise<boolean> {
  const pair = await aPair(limits);
  const isWell = await look(pair);
  const { code, ms } = await pair.end();
  say(`stopped with ${String(code)} after ${ms.toFixed(0)} ms`);
  return isWell && code === 0 && ms < MOST_STOPPING_MS;
}

async function refresh({ sandbox }: Pair, say: Say): Promise<boolean> {
  return isAnswered('refreshed each 3 s', await askFor(sandbox, MINUTE_MS), say);
}

async function setClocks({ sandbox, setClock }: Pair, say: Say): Promise<boolean> {
  const seen: boolean[] = [];
  for (const [words, by] of [
    ['an hour back', -60 * MINUTE_MS],
    ['an hour ahead', 60 * MINUTE_MS],
  ] as const) {
    await setClock(by);
    seen.push(isAnswered(`clock set ${words}`, await askFor(sandbox, MINUTE_MS / 4), say));
    sandbox.dropSockets('warning');
    seen.push(isAnswered('both told to go', await askFor(sandbox, MINUTE_MS / 4), say));
    sandbox.dropSockets('cut');
    seen.push(isShort(`cut off, clock ${words}`, await deafFor(sandbox), say));
  }
  return seen.every(Boolean);
}

async function goAway({ sandbox }: Pair, minutes: number, say: Say): Promise<boolean> {
  const seen: boolean[] = [];
  for (const each of OUTAGES_IN_MINUTES.filter((one, at) => at === 0 || one <= minutes))
    for (const how of ['refuses', 'hangs'] as const) {
      await sandbox.goAway(how);
      await sleep(each * MINUTE_MS);
      // Connections that outlived it would hear again by themselves.
      sandbox.dropSockets('cut');
      await sandbox.comeBack();
      seen.push(isShort(`Slack ${how} for ${each} min`, await deafFor(sandbox), say));
      seen.push(isAnswered('afterwards', await askFor(sandbox, MINUTE_MS / 4), say));
    }
  return seen.every(Boolean);
}

function isAnswered(when: string, answers: Awaited<ReturnType<typeof askFor>>, say: Say): boolean {
  const { asked, unanswered, slowest } = answers;
  say(`${when}: ${asked} asked, ${unanswered} unanswered, slowest ${slowest.toFixed(0)} ms`);
  return unanswered === 0 && slowest <= MOST_SLOW_MS;
}

function isShort(after: string, deafMs: number, say: Say): boolean {
  say(`${after}: deaf for ${(deafMs / 1000).toFixed(1)} s`);
  return deafMs <= MOST_DEAF_MS;
}
