import type { RawRecord } from './step.ts';

/** Before there were standing assignments, none was one and none belonged to one. */
export function withoutOccurrences(record: RawRecord): RawRecord {
  return { ...record, occurrence: null, opened: [] };
}
