import type { Assignment } from '../../domain/assignments/assignment.ts';
import { nameIn } from '../../domain/standing/name-in.ts';
import type { Ports } from '../ports/ports.ts';

type Named = { readonly assignment: Assignment; readonly rest: string };

/**
 * The occurrence that the words after a label name, as in "RUN-12, T1 2027", else the assignment
 * that the label names. Null for a name after a comma that no occurrence has: it is a slip, and what
 * follows must not be done to another.
 */
export async function occurrenceNamed(
  { store }: Pick<Ports, 'store'>,
  assignment: Assignment,
  rest: string,
): Promise<Named | null> {
  if (assignment.due.kind !== 'standing') return { assignment, rest };
  const open = await store.openOccurrences(assignment.id);
  const found = among(open, rest) ?? among(await store.occurrencesOf(assignment.id), rest);
  if (found !== null) return found;
  return /^,\s*(?:\p{L}+\s+)?\S*\d/u.test(rest) ? null : { assignment, rest };
}

function among(occurrences: readonly Assignment[], words: string): Named | null {
  const named = nameIn(
    words,
    occurrences.flatMap(({ occurrence }) => occurrence?.name ?? []),
  );
  const assignment = occurrences.find(({ occurrence }) => occurrence?.name === named?.name);
  return named === null || assignment === undefined ? null : { assignment, rest: named.rest };
}
