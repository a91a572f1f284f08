import type { Log } from '../../../../running/log.ts';

/** What Slack told in a longer silence, it may have given up telling. */
const GAP_SECONDS = 60;

/** Whether Slack is heard, over all connections; counted on a clock that nobody sets. */
export type Hearing = {
  /** A frame or a ping came. */
  heard(): void;
  /** How many seconds ago a frame or a ping came; null before the first. */
  lastHeard(): number | null;
  /** Told when a silence of more than a minute has ended, with its seconds. */
  onGap(ear: (seconds: number) => void): void;
};

/** @param now in milliseconds, from wherever */
export function createHearing(log: Log, now: () => number = () => performance.now()): Hearing {
  const ears: ((seconds: number) => void)[] = [];
  let at: number | null = null;

  const lastHeard = (): number | null => (at === null ? null : (now() - at) / 1000);

  function tell(seconds: number): void {
    log.warn({ seconds: Math.round(seconds) }, 'nothing was heard of Slack for a while');
    for (const ear of ears) ear(seconds);
  }

  return {
    heard() {
      const silent = lastHeard() ?? 0;
      at = now();
      if (silent > GAP_SECONDS) tell(silent);
    },
    lastHeard,
    onGap(ear) {
      ears.push((seconds) => {
        try {
          ear(seconds);
        } catch (error) {
          // It is called in the middle of a frame, where nobody else would catch it.
          log.error({ error: String(error) }, 'what follows a silence could not be begun');
        }
      });
    },
  };
}
