import type { RawRecord, Step } from './step.ts';

/** Nobody had said that papers were sent, no version was late, and a committee had no own silence. */
export const LATE_TO_4: Step['of'] = {
  committee: (record) => ({
    ...withEach(record, 'meetings', { dispatched: null }),
    silentAfter: 10,
  }),
  assignment: (record) => withEach(record, 'drafts', { late: null }),
};

function withEach(record: RawRecord, field: string, added: RawRecord): RawRecord {
  const found = record[field];
  if (!Array.isArray(found)) return record;
  return { ...record, [field]: found.map((each: object) => ({ ...added, ...each })) };
}
