import { readDecision } from '../../../../src/domain/reading/read-decision.ts';

/** What a decision of 4 March 2025 is read to say: holder, deliverable, to whom and when, for each. */
export function found(text: string): unknown {
  return readDecision(text, { decidedOn: '2025-03-04' }).map(
    ({ holder, deliverable, reportsTo, dueIso }) => [holder, deliverable, reportsTo, dueIso],
  );
}
