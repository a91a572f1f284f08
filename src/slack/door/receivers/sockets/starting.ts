/** A start waits so long for the second connection once it has the first. */
const SECOND_WITHIN_MS = 1000;

/** The start, which ends once; whoever started waits for it. */
export type Starting = {
  ended(): Promise<void>;
  /** @param isWhole whether nothing more is to be waited for */
  heard(isWhole: boolean): void;
  /** @returns false where it had ended before: then nobody waits for being refused */
  refuse(error: unknown): boolean;
};

export function createStarting(): Starting {
  let waiting: { resolve: () => void; reject: (error: unknown) => void } | null = null;
  let isHeard = false;

  return {
    ended() {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    heard(isWhole) {
      if (isWhole) waiting?.resolve();
      else if (!isHeard) setTimeout(() => waiting?.resolve(), SECOND_WITHIN_MS);
      isHeard = true;
    },
    refuse(error) {
      if (isHeard) return false;
      waiting?.reject(error);
      return true;
    },
  };
}
