import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';
import { withBodies, withDraftsOfOurs, withHistoryOfOurs } from './to-3-bodies.ts';

type Part = (record: RawRecord) => RawRecord;

/** Every kind that has a history. */
const REMEMBERING = [
  'committee',
  'assignment',
  'reading',
  'digest',
  'preferences',
  'feed',
  'workspace',
] as const satisfies readonly StoredKind[];

/** What is new in each kind besides the history, a line for each part. */
const PARTS: { readonly [K in StoredKind]?: readonly Part[] } = {
  committee: [withBodies],
  assignment: [withDraftsOfOurs],
};

/** Bodies outside hold assignments, and a contact here answers for them. */
export const TO_3: Step = {
  to: 3,
  of: Object.fromEntries(
    REMEMBERING.map((kind) => [kind, inTurn([withHistoryOfOurs, ...(PARTS[kind] ?? [])])]),
  ),
};

function inTurn(parts: readonly Part[]): Part {
  return (record) => parts.reduce((raised, part) => part(raised), record);
}
