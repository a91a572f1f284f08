import type { Finding } from '../domain/reading/finding.ts';

/** A finding as a line of predictions has it. */
export function assignmentOf(finding: Finding): unknown {
  const { holder, deliverable, reportsTo, due, dueIso, caseNumber, paragraph, sentTo } = finding;
  return {
    assignee: holder,
    deliverable,
    reportsTo,
    due: due === null ? null : { kind: due.kind, iso: dueIso, text: due.text },
    caseNumber,
    paragraph,
    dispatchedTo: sentTo,
  };
}
