import type { RawRecord, Step } from './step.ts';

/** What was read of a decision is corrected too: until then only the assignment itself was. */
export const DECISIONS_TO_4: Step['of'] = {
  assignment: (record) => withDecision(record),
  reading: (record) => ({
    ...record,
    ...eachOf(record, 'pages', (page) => ({ ...page, ...eachOf(page, 'terms', withDecision) })),
    ...eachOf(record, 'assignments', (each) => ({
      ...each,
      ...(isRecord(each['terms']) && { terms: withDecision(each['terms']) }),
    })),
  }),
};

/** What has an origin, as an assignment and its terms. */
function withDecision(of: RawRecord): RawRecord {
  const { origin } = of;
  if (!isRecord(origin) || !isRecord(origin['readAs'])) return of;
  const readAs = { decision: null, ...origin['readAs'] };
  return { ...of, origin: { ...origin, readAs } };
}

function eachOf(of: RawRecord, field: string, raise: (each: RawRecord) => RawRecord): RawRecord {
  const found: unknown = of[field];
  if (!Array.isArray(found)) return {};
  return { [field]: found.map((each: unknown) => (isRecord(each) ? raise(each) : each)) };
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
