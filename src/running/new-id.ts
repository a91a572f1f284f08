import { monotonicFactory } from 'ulid';

const pool = new Uint8Array(1024);
let used = pool.length;

/**
 * New ids: ULIDs, which sort by the moment of their making, also within a millisecond. The random
 * is fetched by the kilobyte: the library would ask the system for each of an id's characters.
 */
export function createNewId(): () => string {
  const next = monotonicFactory(random);
  return () => next();
}

/** 0 up to 1, as the library wants it; of its 256 steps each of 32 characters gets eight. */
function random(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte / 256;
}
