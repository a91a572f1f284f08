import type { Snapshot } from '../../protocol/snapshot.ts';
import { storyChannel } from '../tab/places.ts';

export const REGISTER =
  '/uppdrag registrera Regiondirektören förslag på mål och prioriteringar till sammanträdet den 15 december';
export const STATUS = '/uppdrag status';

/** Who registers in the seed's committee, and where. */
const SECRETARY = 'U03SEK';
const COMMITTEE_CHANNEL = 'C01RUN';

/**
 * The person and the channel that the examples are for. In a workspace without them the acting
 * person tries the examples in the channel where the app is.
 */
export function stageOf(snapshot: Snapshot): { person: string; channel: string | null } {
  const isThere = snapshot.people.some(({ id }) => id === SECRETARY);
  if (!isThere) return { person: snapshot.me, channel: storyChannel(snapshot) };
  return { person: SECRETARY, channel: COMMITTEE_CHANNEL };
}
