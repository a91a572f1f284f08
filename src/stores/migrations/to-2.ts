import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';

/** Every kind that has messages. */
const SAYING = [
  'committee',
  'assignment',
  'reading',
  'digest',
  'preferences',
  'feed',
] as const satisfies readonly StoredKind[];

/**
 * A message says whether it may stand in Slack twice; before, nobody marked one that might. What
 * assignments still have to follow is known by an id, and by who did it.
 */
export const TO_2: Step = {
  to: 2,
  of: {
    ...Object.fromEntries(SAYING.map((kind) => [kind, withMarkedMessages])),
    committee: (record) => withKnownFollowing(withMarkedMessages(record)),
  },
};

function withMarkedMessages(record: RawRecord): RawRecord {
  const { messages } = record;
  return Array.isArray(messages) ? { ...record, messages: messages.map(marked) } : record;
}

function marked(message: object): object {
  return { ...message, mayRepeat: false };
}

function withKnownFollowing(record: RawRecord): RawRecord {
  const { id, toFollow } = record;
  if (!Array.isArray(toFollow)) return record;
  const known = toFollow.map((each: object, at) => ({
    id: `${String(id)}-${at + 1}`,
    by: null,
    ...each,
  }));
  return { ...record, toFollow: known };
}
