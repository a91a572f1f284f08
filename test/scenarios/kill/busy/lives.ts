import { setTimeout as sleep } from 'node:timers/promises';

import { type Process, spawned, start } from '../support/process.ts';
import type { World } from './world.ts';

const BEGINS = Date.parse('2026-09-29T07:00:00.000Z');
/** After so many lives it is the next morning. */
const LIVES_A_DAY = 6;
const DAY_MS = 24 * 60 * 60_000;
/** So many payloads it acknowledges from when it answers: most die early, some amid much. */
const FEW = 8;
const MANY = 24;
const LIVES_LONG = 0.3;
/** In milliseconds: where it takes longer, it dies before. */
const LONGEST = 8000;
/** Between one payload and the next, and amid what is worked off. */
const MOMENT = 400;
/** Of the lives, some end before it answers: within so many milliseconds. */
const STARTING = 1200;
const DIES_STARTING = 0.12;
const LOOKS_EVERY = 20;

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
    const bevaka = random() < DIES_STARTING ? await amidStart() : await amidWork();
    await bevaka.kill();

    async function amidStart(): Promise<Process> {
      const begun = spawned(program, { sandbox, folder, clock });
      await sleep(random() * STARTING);
      return begun;
    }

    async function amidWork(): Promise<Process> {
      const begun = await start(program, { sandbox, folder, clock });
      const most = random() < LIVES_LONG ? MANY : FEW;
      await untilHeard(world, Math.floor(random() * most));
      await sleep(random() * MOMENT);
      return begun;
    }
  }
}

/** Until so many payloads more are acknowledged: on a busy machine that takes longer. */
async function untilHeard({ heard }: World, more: number): Promise<void> {
  const [goal, ends] = [heard.payloads + more, performance.now() + LONGEST];
  while (heard.payloads < goal && performance.now() < ends) await sleep(LOOKS_EVERY);
}
