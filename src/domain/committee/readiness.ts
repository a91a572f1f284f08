import type { Instant } from '../days/day.ts';

/** A readiness message in a committee's channel, of one meeting. */
export type ShownReadiness = {
  /** The meeting's id. */
  readonly meeting: string;
  /** Its assignments by id: those that it has decided on are found by no question any more. */
  readonly assignments: readonly string[];
  /** What it says, as facts: only where they are others is it shown anew. */
  readonly figures: string;
  /** When it was last shown anew, in real time. */
  readonly at: Instant;
  /** Whether Slack was told to pin it, and to take the pin off again. */
  readonly pin: 'not-yet' | 'on' | 'off';
  /** Nothing of it changes any more: every outcome is there, or the meeting was cancelled. */
  readonly rests: boolean;
};

/** How a committee's channel is told what is ready for its next meeting. */
export type Readiness = {
  readonly isOff: boolean;
  /** In the order in which they were posted; those that rest go when the next one comes. */
  readonly shown: readonly ShownReadiness[];
};

export const NO_READINESS: Readiness = { isOff: false, shown: [] };
