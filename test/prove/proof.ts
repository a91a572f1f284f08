export type Asked = {
  /** For how long it may go on; at least one round is made. */
  readonly minutes: number;
  readonly seed: number;
};

/** Prints a line. */
export type Say = (line: string) => void;

/** What takes longer than the check may. @returns whether all was well */
export type Proof = {
  readonly what: string;
  readonly prove: (asked: Asked, say: Say) => Promise<boolean>;
};
