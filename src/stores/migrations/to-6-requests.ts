import type { RawRecord, Step } from './step.ts';

/**
 * A request for more time that an outcome, a close, a void or another due has settled waits no more.
 * Where something was corrected since, nobody can tell here: the next change does.
 */
export const REQUESTS_TO_6: Step['of'] = { assignment: withoutSettledRequest };

const RECORDS: readonly unknown[] = ['outcome', 'closed', 'voided'];

function withoutSettledRequest(record: RawRecord): RawRecord {
  const { extensionAsked: request, history } = record;
  if (!isRecord(request) || !Array.isArray(history)) return record;
  const entries = history.filter(isRecord);
  // Moments are written alike, so their letters are in the order of time.
  const since = entries.filter(({ at }) => String(at) > String(request['at']));
  if (since.some(({ what }) => what === 'corrected')) return record;
  const isSettled = since.some((entry) => settles(entry, since));
  return isSettled ? { ...record, extensionAsked: null } : record;
}

function settles({ id, what, to }: RawRecord, since: readonly RawRecord[]): boolean {
  if (what === 'edited') return isRecord(to) && 'due' in to;
  if (!RECORDS.includes(what)) return false;
  return !since.some((other) => other['what'] === 'undone' && deedOf(other) === id);
}

function deedOf({ to }: RawRecord): unknown {
  return isRecord(to) ? to['deed'] : null;
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null;
}
