import type { Assignment, Undoable } from '../../domain/assignments/assignment.ts';
import { undoingOf } from '../../domain/assignments/undoing-of.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { UNDO_WITHIN_MS } from '../deeds/undo-within.ts';
import type { Ports } from '../ports/ports.ts';
import { occurrencesSince } from '../standing/since-deed.ts';

/** What is kept of a deed that a person may take back, or why they may not. */
export function undoableBy(
  { realNow }: Pick<Ports, 'realNow'>,
  assignment: Assignment,
  { person, deed }: { readonly person: Person; readonly deed: string },
): { readonly ok: true; readonly undo: Undoable } | Refusal {
  const { undo } = assignment;
  if (undoingOf(assignment, deed) !== null) return refuse('undone-already');
  if (undo?.deed !== deed) return refuse('done-since');
  if (!samePerson(undo.by, person)) return refuse('not-yours-to-undo');
  if (realNow - Date.parse(undo.madeAt) > UNDO_WITHIN_MS) return refuse('correct-instead');
  return { ok: true, undo };
}

/** What somebody has done since a deed; null where nothing was. */
export async function sinceOf(
  ports: Pick<Ports, 'store'>,
  assignment: Assignment,
  deed: string,
): Promise<HistoryEntry | null> {
  const at = assignment.history.findIndex((each) => each.id === deed);
  const next = assignment.history[at + 1];
  if (next !== undefined) return next;
  const entry = assignment.history[at];
  return entry === undefined ? null : occurrencesSince(ports, assignment, entry);
}

/** The deed that a person can undo now in an assignment; null for none. */
export async function undoableNow(
  ports: Pick<Ports, 'store' | 'realNow'>,
  assignment: Assignment,
  { person }: { readonly person: Person },
): Promise<string | null> {
  const deed = assignment.undo?.deed ?? '';
  const found = undoableBy(ports, assignment, { person, deed });
  return found.ok && (await sinceOf(ports, assignment, deed)) === null ? deed : null;
}
