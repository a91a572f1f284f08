/** The envelopes of one connection that wait for being acknowledged. */
export type Tray = {
  put(id: string): void;
  /** It is acknowledged, or never will be. */
  take(id: string): void;
  /**
   * Waits for a moment in which nothing is likely to be on its way: one in which the last of what
   * waited is taken, or, where nothing waits, the end of a rest in which nothing came.
   */
  rest(ms: number): Promise<void>;
};

export function createTray(): Tray {
  const waiting = new Set<string>();
  let onEmpty: (() => void) | null = null;

  return {
    put(id) {
      waiting.add(id);
    },
    take(id) {
      if (waiting.delete(id) && waiting.size === 0) onEmpty?.();
    },
    rest(ms) {
      return new Promise((resolve) => {
        onEmpty = resolve;
        const rested = (): void => {
          if (waiting.size === 0) resolve();
        };
        if (ms === 0) rested();
        else setTimeout(rested, ms);
      });
    },
  };
}
