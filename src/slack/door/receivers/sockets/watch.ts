const BEAT_MS = 5000;
/** In beats: a peer that is there answers a ping at once. */
const MOST_UNANSWERED = 2;
/** In beats: Slack pings several times in half a minute. */
const MOST_SILENT = 6;

/** Watches one connection, which can be dead for hours without anybody being told. */
export type Watch = {
  /** A frame or a ping came. */
  heard(): void;
  /** A ping of ours was answered. */
  answered(): void;
  stop(): void;
};

/**
 * Counts beats and not time: a process that stood still for a minute, or a clock that was set,
 * misses beats but does not take a connection for dead whose frames still wait to be read.
 */
export function createWatch(peer: { ping: () => void; onSilence: () => void }): Watch {
  let silent = 0;
  let unanswered = 0;

  const beats = setInterval(() => {
    if (silent >= MOST_SILENT || unanswered >= MOST_UNANSWERED) {
      clearInterval(beats);
      peer.onSilence();
      return;
    }
    silent += 1;
    unanswered += 1;
    peer.ping();
  }, BEAT_MS);

  return {
    heard() {
      silent = 0;
    },
    answered() {
      unanswered = 0;
    },
    stop: () => clearInterval(beats),
  };
}
