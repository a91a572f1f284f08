import type { Instant } from '../../domain/days/day.ts';

/** Two clocks: the calendar decides what is due; real time governs time-outs and pacing. */
export type Clock = {
  /** The calendar's moment (`BEVAKA_CLOCK` when set). */
  now(): Instant;
  /** Real time, in milliseconds since 1970. */
  real(): number;
};
