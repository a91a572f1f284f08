/** When something may be done; see `Turns`. */
export type Turn = {
  /** Nothing is before it. */
  readonly isFirst: boolean;
  /** True when it may be done; false when the process ends before. */
  readonly come: Promise<boolean>;
  /** It is done, and what waits for it may be. */
  over(): void;
};

/** Of what waits for nothing, and nothing for it. */
export const ANY_TIME: Turn = { isFirst: true, come: Promise.resolve(true), over: nobodyWaits };

/**
 * Lets what becomes of a message wait until the message itself has had its effect: an edit that
 * was handled first would find nothing to change, and be lost.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();
  readonly #waiting = new Set<() => void>();

  /** At once, before anything is awaited. @param key what it is about; null for what waits for nothing */
  take(key: string | null): Turn {
    if (key === null) return ANY_TIME;
    const before = this.#last.get(key);
    let over = nobodyWaits;
    const ended = new Promise<void>((resolve) => (over = resolve));
    this.#last.set(key, ended);
    return {
      isFirst: before === undefined,
      come: this.#hasCome(before),
      over: () => {
        over();
        if (this.#last.get(key) === ended) this.#last.delete(key);
      },
    };
  }

  /** Whoever waits is let go undone. */
  end(): void {
    for (const letGo of this.#waiting) letGo();
  }

  #hasCome(before: Promise<void> | undefined): Promise<boolean> {
    if (before === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const letGo = (): void => resolve(false);
      this.#waiting.add(letGo);
      const comes = (): void => {
        this.#waiting.delete(letGo);
        resolve(true);
      };
      void before.then(comes);
    });
  }
}

/** @returns whether it was done; where the process ends before its turn, it stands in the journal */
export async function inTurn(turn: Turn, work: () => Promise<void>): Promise<boolean> {
  if (!(await turn.come)) return false;
  try {
    await work();
    return true;
  } catch (error) {
    turn.over();
    throw error;
  }
}

function nobodyWaits(): void {}
