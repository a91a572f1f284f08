import { isFresh, type RegistrableRow, type ShownRow } from '../../../app/readings/dry-run.ts';

export type SortedRows = ReturnType<typeof sortedRows>;

/** A list's rows by what becomes of them. */
export function sortedRows(rows: readonly ShownRow[]) {
  const of = <K extends ShownRow['is']>(kind: K) =>
    rows.filter((row): row is Extract<ShownRow, { is: K }> => row.is === kind);
  const known = [...of('open'), ...of('standing')].filter((row) => !isFresh(row));
  const fresh = of('open').filter(isFresh);
  const repeated = [
    ...fresh.filter(({ like }) => like === null),
    ...of('closed'),
    ...of('standing'),
  ];
  const recurring = of('standing').filter((row) => isFresh(row) && isOnce(row));
  return {
    fresh: fresh.filter((row) => row.like === null && isOnce(row)),
    likes: fresh.filter(({ like }) => like !== null),
    repeated: inOrder(repeated.filter((row) => isFresh(row) && !isOnce(row))),
    /** Whether there are open rows that are registered where somebody says so. */
    canBeAnyway: fresh.some((row) => row.like !== null || !isOnce(row)),
    known: inOrder(known),
    closed: of('closed').filter((row) => !isFresh(row) || isOnce(row)),
    freshClosed: of('closed').filter((row) => isFresh(row) && isOnce(row)),
    recurring: recurring.filter(({ terms }) => terms.due.kind === 'standing'),
    goingOn: recurring.filter(({ terms }) => terms.due.kind !== 'standing'),
    hidden: of('hidden'),
    headings: of('heading'),
    unclear: of('unclear'),
  };
}

function inOrder(rows: readonly RegistrableRow[]): readonly RegistrableRow[] {
  return rows.toSorted((one, other) => one.row - other.row);
}

/** Whether no row before it says the very same. */
function isOnce({ sameAs }: RegistrableRow): boolean {
  return sameAs === null;
}
