/** Rings once at the soonest of the times that were asked for; it keeps no process alive. */
export type Alarm = { setIn(ms: number): void; clear(): void };

export function createAlarm(ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let at = Infinity;

  function clear(): void {
    clearTimeout(timer);
    at = Infinity;
  }

  return {
    setIn(ms) {
      const wanted = performance.now() + Math.max(ms, 1);
      if (wanted >= at) return;
      clearTimeout(timer);
      at = wanted;
      timer = setTimeout(
        () => {
          at = Infinity;
          ring();
        },
        Math.max(ms, 1),
      ).unref();
    },
    clear,
  };
}
