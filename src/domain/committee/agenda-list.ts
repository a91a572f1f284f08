import type { Day, Instant } from '../days/day.ts';

/** An assignment as the list had it: what may be another when it is reviewed again. */
export type ListedRow = {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  /** Null for what is due on no day. */
  readonly day: Day | null;
};

/** The list that was made last for a meeting, as facts: the paper itself is given and not kept. */
export type MadeList = {
  /** The meeting's id. */
  readonly meeting: string;
  readonly at: Instant;
  /** The assignment, by its id, that the morning's line hangs on; null where the list is empty. */
  readonly toldWith: string | null;
  readonly rows: readonly ListedRow[];
};

/** Whether the assignment list is on the agenda of every meeting, and what it was last. */
export type AgendaList = {
  readonly isOn: boolean;
  readonly made: MadeList | null;
};

export const NO_AGENDA_LIST: AgendaList = { isOn: false, made: null };

export type ListChange =
  | { readonly is: 'came' | 'went'; readonly label: string }
  | { readonly is: 'state'; readonly label: string; readonly from: string; readonly to: string }
  | {
      readonly is: 'day';
      readonly label: string;
      readonly from: Day | null;
      readonly to: Day | null;
    };

/** What is another in the list than when it was made; one assignment may have two. */
export function listChanges(
  before: readonly ListedRow[],
  now: readonly ListedRow[],
): readonly ListChange[] {
  const was = new Map(before.map((each) => [each.id, each]));
  const isThere = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((row) => changesOf(was.get(row.id), row)),
    ...before
      .filter(({ id }) => !isThere.has(id))
      .map(({ label }) => ({ is: 'went', label }) as const),
  ];
}

function changesOf(was: ListedRow | undefined, now: ListedRow): readonly ListChange[] {
  const { label } = now;
  if (was === undefined) return [{ is: 'came', label }];
  return [
    ...(was.state === now.state
      ? []
      : [{ is: 'state', label, from: was.state, to: now.state } as const]),
    ...(was.day === now.day ? [] : [{ is: 'day', label, from: was.day, to: now.day } as const]),
  ];
}
