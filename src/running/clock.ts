import type { Instant } from '../domain/days/day.ts';

/** Two clocks: the calendar decides what is due; real time governs time-outs and pacing. */
export type Clock = {
  /** The calendar's moment (`BEVAKA_CLOCK` when set). */
  now(): Instant;
  /** Real time, in milliseconds since 1970. */
  real(): number;
};

/** A calendar that can be moved forward by hand, as the sandbox's story is. */
export type MovableClock = Clock & {
  /** Moves the calendar to a later moment; an earlier one is ignored, for time does not go back. */
  moveTo(moment: Date): void;
  /** Begins again at any moment, as a story that is told anew. */
  restart(moment: Date): void;
};

/**
 * The calendar clock: real time, or a story that starts at a given moment and runs `rate` seconds
 * a real second. Real time is read separately, for it alone governs time-outs and pacing.
 */
export function createClock(story: { startsAt: string; rate: number } | null): MovableClock {
  let origin = story === null ? Date.now() : Date.parse(story.startsAt);
  let since = Date.now();
  const rate = story?.rate ?? 1;
  const calendar = (): number => origin + (Date.now() - since) * rate;
  const begin = (moment: Date): void => {
    origin = moment.getTime();
    since = Date.now();
  };
  return {
    now: () => new Date(calendar()).toISOString(),
    real: () => Date.now(),
    moveTo(moment) {
      if (moment.getTime() > calendar()) begin(moment);
    },
    restart: begin,
  };
}
