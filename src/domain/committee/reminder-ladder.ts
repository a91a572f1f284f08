/** Whom a step tells, in the order in which they hear: each level hears what those before it hear. */
export const LEVELS = ['owner', 'director', 'secretary'] as const;
export type Level = (typeof LEVELS)[number];

/** On which working day after a milestone (negative before it), and up to whom. */
export type Rung = { readonly step: number; readonly level: Level };

/** When a committee's milestones are reminded of, and who hears of it. */
export type ReminderLadder = {
  /** In the order of their steps; 1 to MOST_RUNGS of them. */
  readonly rungs: readonly Rung[];
  /** After the last rung it goes on every so many working days: what is late is never forgotten. */
  readonly every: number;
};

export const DEFAULT_LADDER: ReminderLadder = {
  rungs: [
    { step: -7, level: 'owner' },
    { step: -2, level: 'owner' },
    { step: 0, level: 'owner' },
    { step: 1, level: 'director' },
    { step: 3, level: 'secretary' },
  ],
  every: 5,
};

export const MOST_RUNGS = 12;
/** Working days before or after a milestone: a quarter of a year. */
export const FARTHEST_STEP = 60;
export const LONGEST_EVERY = 30;

/** How many levels hear of a step: those of the highest rung up to it; the owner alone before all. */
export function levelsAt(step: number, { rungs }: ReminderLadder): number {
  const reached = rungs.filter((rung) => rung.step <= step).map(({ level }) => level);
  return Math.max(1, ...reached.map((level) => LEVELS.indexOf(level) + 1));
}

export function isSameLadder(one: ReminderLadder, other: ReminderLadder): boolean {
  return (
    one.every === other.every &&
    one.rungs.length === other.rungs.length &&
    one.rungs.every(({ step, level }, at) => {
      const rung = other.rungs[at];
      return rung?.step === step && rung.level === level;
    })
  );
}
