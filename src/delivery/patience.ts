export type Patience = {
  /**
   * How long is left until a moment that was written down, in milliseconds; at most `longest`.
   * @param key whose moment it is
   * @param until the moment, in milliseconds of real time
   */
  left(key: string, until: number, longest: number): number;
};

/**
 * Waits as long as was meant when a moment was first seen, whatever the wall's clock does after: put
 * back an hour, it would make every message that rests rest an hour longer.
 */
export function createPatience(real: () => number): Patience {
  const waits = new Map<string, { readonly until: number; readonly ends: number }>();
  return {
    left(key, until, longest) {
      const known = waits.get(key);
      const ends =
        known?.until === until
          ? known.ends
          : performance.now() + Math.min(Math.max(until - real(), 0), longest);
      const left = ends - performance.now();
      if (left > 0) waits.set(key, { until, ends });
      else waits.delete(key);
      return left;
    },
  };
}
