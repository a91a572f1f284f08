import type { Place } from './state.ts';

/** Who and where, as the page's address says it, so that a reload or a second tab finds back. */
export type Address = { person: string | null; place: Place | null };

/** @example readAddress('#/U01DIR/C01RUN/1601362800.000100') // the thread, as U01DIR */
export function readAddress(hash: string): Address {
  const [person, where, thread] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  if (!person || !where) return { person: person ?? null, place: null };
  if (where === 'home') return { person, place: { kind: 'home' } };
  return { person, place: { kind: 'conversation', channel: where, thread: thread ?? null } };
}

export function writeAddress(person: string, place: Place): string {
  if (place.kind === 'home') return `#/${person}/home`;
  return `#/${[person, place.channel, place.thread].filter(Boolean).join('/')}`;
}
