import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { isSameDue, isSameHolder, plainDeliverable } from '../../domain/assignments/same-task.ts';
import type { ReadRow } from '../../domain/backlog/read-row.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Ports } from '../ports/ports.ts';

/**
 * The closed assignments that a list's closed rows may be already: those that came of a list, taken
 * in as closed or closed since, and those of the rows' cases. Asked for where the list has closed
 * rows alone, for they rest on disk.
 */
export async function closedBefore(
  { store }: Pick<Ports, 'store'>,
  { id, team }: Committee,
  rows: readonly ReadRow[],
): Promise<readonly Assignment[]> {
  const closed = rows.flatMap((row) => (row.is === 'closed' ? [row.terms] : []));
  if (closed.length === 0) return [];
  const cases = new Set(closed.flatMap(({ origin }) => origin.caseNumber ?? []));
  const found = await Promise.all([
    store.closedOfLists(id),
    ...[...cases].map((each) => store.assignmentsOfCase(team, each)),
  ]);
  return found
    .flat()
    .filter(({ committee, ending }) => committee === id && ending !== null && ending.is !== 'void');
}

/** The label of the closed assignment that a closed row is; null for a row that is none. */
export function closedLabels(
  closed: readonly Assignment[],
  calendar: Calendar,
): (row: ReadRow) => string | null {
  const alike = new Map<string, Assignment[]>();
  for (const each of closed) {
    const words = plainDeliverable(each.deliverable);
    alike.set(words, [...(alike.get(words) ?? []), each]);
  }
  return (row) => {
    if (row.is !== 'closed') return null;
    const found = alike.get(plainDeliverable(row.terms.deliverable)) ?? [];
    return found.find((each) => isTheSame(each, row.terms, calendar))?.label ?? null;
  };
}

type Calendar = { readonly committee: Committee; readonly closed: ClosedDays };

/**
 * What is reported each year in the same words is told apart by its date, and by when it was closed.
 * A meeting is its day: of a list from before the meeting was planned it is no more than that.
 */
function isTheSame(each: Assignment, terms: AssignmentTerms, calendar: Calendar): boolean {
  const before = each.origin.listed?.closed ?? null;
  const inList = terms.origin.listed?.closed ?? null;
  return (
    isSameHolder(each.holder, terms.holder) &&
    isSameDue(asDay(each.due, calendar), asDay(terms.due, calendar)) &&
    (before === null || before.on === inList?.on)
  );
}

function asDay(due: Due, { committee, closed }: Calendar): Due {
  const day = due.kind === 'meeting' ? dayOfDue(due, committee, closed) : null;
  return day === null ? due : { kind: 'date', day };
}
