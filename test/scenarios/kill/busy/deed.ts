import type { Stored } from './stored.ts';

/** Something that a person did, and what is to be there in the end. */
export type Deed = {
  /** For whoever reads the findings. */
  readonly what: string;
  /** Asked in the end: whether Bevaka acknowledged it. */
  readonly isAcknowledged: () => boolean;
  /** Asked in the end: what the person was told meanwhile. */
  readonly answers: () => readonly string[];
  /** How often it has had its effect. */
  readonly times: (stored: Stored) => number;
  /** Whether what is there is as it should be; asked where it is there once. */
  readonly isWhole?: (stored: Stored) => boolean;
};
