import { setTimeout as sleep } from 'node:timers/promises';

import { type Process, spawned, start } from '../support/process.ts';
import type { World } from './world.ts';

const BEGINS = Date.parse('2026-09-29T07:00:00.000Z');
/** After so many lives it is the next morning. */
const LIVES_A_DAY = 6;
const DAY_MS = 24 * 60 * 60_000;
/** In milliseconds from when it answers: most die early, some amid what takes long. */
const EARLY = 1200;
const LONG = 3600;
const LIVES_LONG = 0.3;
/** Of the lives, some end before it answers: within so many milliseconds. */
const STARTING = 1200;
const DIES_STARTING = 0.12;

/** The calendar of Bevaka's that goes on over its deaths, a morning at a time. */
export class Calendar {
  readonly #begun = Date.now();

  /** @param life how many there were before */
  momentOf(life: number): string {
    const days = Math.floor(life / LIVES_A_DAY);
    return new Date(BEGINS + days * DAY_MS + (Date.now() - this.#begun)).toISOString();
  }
}

/** Starts Bevaka and kills it, so many times. */
export async function liveAndDie(
  world: World,
  { program, kills, calendar }: { program: string; kills: number; calendar: Calendar },
): Promise<void> {
  const { sandbox, folder, random } = world;
  for (let life = 0; life < kills; life += 1) {
    const clock = calendar.momentOf(life);
    const diesStarting = random() < DIES_STARTING;
    const begin = diesStarting ? spawned : start;
    const bevaka: Process = await begin(program, { sandbox, folder, clock });
    await sleep(random() * lifeOf(random, diesStarting));
    await bevaka.kill();
  }
}

function lifeOf(random: () => number, diesStarting: boolean): number {
  if (diesStarting) return STARTING;
  return random() < LIVES_LONG ? LONG : EARLY;
}
