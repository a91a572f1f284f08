import type { RawRecord, Step } from './step.ts';

/** Bodies outside hold assignments, and a contact here answers for them: nobody did so before. */
export const BODIES_TO_3: Step['of'] = {
  committee: (record) => ({ ...withHistoryOfOurs(record), bodies: [] }),
  assignment: (record) => withEach(withHistoryOfOurs(record), 'drafts', { receivedOn: null }),
  reading: withHistoryOfOurs,
  digest: withHistoryOfOurs,
  preferences: withHistoryOfOurs,
  feed: withHistoryOfOurs,
  workspace: withHistoryOfOurs,
};

/** Nobody did anything for a body outside. */
function withHistoryOfOurs(record: RawRecord): RawRecord {
  return withEach(record, 'history', { actedFor: null });
}

function withEach(record: RawRecord, field: string, added: RawRecord): RawRecord {
  const found = record[field];
  if (!Array.isArray(found)) return record;
  return { ...record, [field]: found.map((each: object) => ({ ...added, ...each })) };
}
