import { type OutcomeKind, OUTCOME_KINDS } from '../../domain/assignments/recorded-outcome.ts';
import { undoingOf } from '../../domain/assignments/undoing-of.ts';
import { timeIn } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';
import { assignmentNow } from '../assignments/find-assignment.ts';
import { named, type Viewing } from './view-of.ts';

/** Who took something back, and when by the committee's clock. */
export type Undone = { readonly by: string; readonly time: string };

/** A deed as its message tells it, whatever has become of the assignment since. */
export type DeedTold = {
  readonly what: HistoryEvent;
  /** "§ 87", where one is known. */
  readonly paragraph: string | null;
  /** Null where the deed was no outcome. */
  readonly is: OutcomeKind | null;
  readonly motive: string | null;
  /** Null while it stands. */
  readonly undone: Undone | null;
};

/** What a deed of an assignment's history was, by its entry's id; null where there is none such. */
export async function deedTold(
  ports: Viewing,
  { assignment: id, deed }: { readonly assignment: string; readonly deed: string },
): Promise<DeedTold | null> {
  const found = await assignmentNow(ports, id);
  const entry = found?.assignment.history.find((each) => each.id === deed);
  if (found === null || entry === undefined) return null;
  const undone = undoingOf(found.assignment, deed);
  return {
    what: entry.what,
    paragraph: textIn(entry, 'paragraph'),
    ...outcomeIn(entry),
    undone: undone && {
      by: undone.actor === null ? '' : (await named(ports, undone.actor)).name,
      time: timeIn(undone.at, found.committee.timeZone),
    },
  };
}

function outcomeIn(entry: HistoryEntry): Pick<DeedTold, 'is' | 'motive'> {
  const { to } = entry;
  if (!(to instanceof Object && 'is' in to)) return { is: null, motive: null };
  const is = OUTCOME_KINDS.find((each) => each === to.is) ?? null;
  return { is, motive: textIn(entry, 'motive') };
}

function textIn({ to }: HistoryEntry, field: string): string | null {
  if (!(to instanceof Object)) return null;
  const [, text] = Object.entries(to).find(([key]) => key === field) ?? [];
  return typeof text === 'string' ? text : null;
}
