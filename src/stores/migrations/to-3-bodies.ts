import type { RawRecord } from './step.ts';

/** A committee that knew no bodies outside has none. */
export function withBodies(committee: RawRecord): RawRecord {
  return { ...committee, bodies: [] };
}

/** No draft was an answer of a body outside. */
export function withDraftsOfOurs(assignment: RawRecord): RawRecord {
  return withEach(assignment, 'drafts', { receivedOn: null });
}

/** Nobody did anything for a body outside. */
export function withHistoryOfOurs(record: RawRecord): RawRecord {
  return withEach(record, 'history', { actedFor: null });
}

function withEach(record: RawRecord, field: string, added: RawRecord): RawRecord {
  const found = record[field];
  if (!Array.isArray(found)) return record;
  return { ...record, [field]: found.map((each: object) => ({ ...added, ...each })) };
}
