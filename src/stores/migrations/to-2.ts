import type { RawRecord, Step } from './step.ts';

/** What assignments still have to follow is known by an id, and by who did it. */
function committee(record: RawRecord): RawRecord {
  const { id, toFollow } = record;
  if (!Array.isArray(toFollow)) return record;
  const known = toFollow.map((each: object, at) => ({
    id: `${String(id)}-${at + 1}`,
    by: null,
    ...each,
  }));
  return { ...record, toFollow: known };
}

export const TO_2: Step = { to: 2, of: { committee } };
