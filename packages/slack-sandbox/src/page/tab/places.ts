import type { Snapshot } from '../../protocol/snapshot.ts';
import { writeAddress } from './address.ts';
import type { Place } from './state.ts';

export function isSamePlace(one: Place, other: Place): boolean {
  return writeAddress('', one) === writeAddress('', other);
}

/** The place if the person may see it, else where the story happens. */
export function placeFor(snapshot: Snapshot, wanted: Place | null): Place {
  return wanted && isThere(snapshot, wanted) ? wanted : firstPlace(snapshot);
}

function isThere(snapshot: Snapshot, place: Place): boolean {
  return place.kind === 'home' || snapshot.conversations.some(({ id }) => id === place.channel);
}

/** The first channel that the person is in together with the app: there the story happens. */
export function storyChannel({ conversations, app }: Snapshot): string | null {
  const channels = conversations.filter(({ kind, isMember }) => kind !== 'dm' && isMember);
  const withApp = channels.find(({ members }) => members.includes(app.user));
  return (withApp ?? channels[0] ?? conversations[0])?.id ?? null;
}

function firstPlace(snapshot: Snapshot): Place {
  const channel = storyChannel(snapshot);
  return channel ? { kind: 'conversation', channel, thread: null } : { kind: 'home' };
}
