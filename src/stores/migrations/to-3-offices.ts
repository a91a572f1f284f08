import type { RawRecord, Step } from './step.ts';

/**
 * An office says what else it is called, and of each holder whether it is held until further notice.
 * Two that are one in two forms stay two: which of them is right the secretary says, by a button.
 */
export const OFFICES_TO_3: Step['of'] = { committee: withOffices };

function withOffices(record: RawRecord): RawRecord {
  const { offices } = record;
  return Array.isArray(offices) ? { ...record, offices: offices.map(office) } : record;
}

function office(before: object): object {
  const holdings = 'holdings' in before && Array.isArray(before.holdings) ? before.holdings : [];
  return { alsoCalled: [], ...before, holdings: holdings.map(holding) };
}

function holding(before: object): object {
  return { acting: false, ...before };
}
