/** What was looked at after processes had been killed at random moments. */
export type Findings = {
  readonly kills: number;
  /** How many deeds Bevaka acknowledged, without those that it refused with a true reason. */
  readonly acknowledged?: number;
  /** How many it refused so; and how many it never acknowledged. */
  readonly refused?: number;
  readonly unheard?: number;
  /** Messages that were sent again where nobody could look for them, and are marked as such. */
  readonly repeats?: number;
  /** How many things were there whole that should be; none would mean that nothing was tried. */
  readonly kept: number;
  /** What was promised, or half done, and is not there whole; in words. */
  readonly lost: readonly string[];
  /** What is there more than once; in words. */
  readonly doubled: readonly string[];
};

/** How far a scenario goes; the same seed gives the same moments. */
export type Extent = { readonly rounds: number; readonly seed: number };

export function together(all: readonly Findings[]): Findings {
  const sum = (of: (each: Findings) => number): number =>
    all.reduce((found, each) => found + of(each), 0);
  return {
    kills: sum(({ kills }) => kills),
    acknowledged: sum(({ acknowledged = 0 }) => acknowledged),
    refused: sum(({ refused = 0 }) => refused),
    unheard: sum(({ unheard = 0 }) => unheard),
    repeats: sum(({ repeats = 0 }) => repeats),
    kept: sum(({ kept }) => kept),
    lost: all.flatMap(({ lost }) => lost),
    doubled: all.flatMap(({ doubled }) => doubled),
  };
}
