import type { Snapshot } from '../../protocol/snapshot.ts';
import { fetchSnapshot } from './api.ts';
import { appDm, type News } from './state.ts';

/**
 * Everybody's unread messages from the app: a reminder reaches one person, and whoever tries the
 * app would else have to guess whom to become to see it.
 */
export async function fetchNews({ people }: Snapshot): Promise<News[]> {
  const persons = people.filter(({ isBot }) => !isBot);
  const seen = await Promise.all(persons.map(({ id }) => fetchSnapshot(id)));
  return seen.flatMap((snapshot) => (snapshot ? newsIn(snapshot) : []));
}

export function newsIn(snapshot: Snapshot): News[] {
  const dm = appDm(snapshot);
  return dm && dm.unread > 0 ? [{ person: snapshot.me, channel: dm.id, unread: dm.unread }] : [];
}

/** Those who have more to read now than before. */
export function newSince(before: readonly News[], now: readonly News[]): News[] {
  const known = new Map(before.map(({ person, unread }) => [person, unread]));
  return now.filter(({ person, unread }) => unread > (known.get(person) ?? 0));
}
