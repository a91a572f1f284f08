import { type Assignment, type Undoable, UNDOABLE } from '../../domain/assignments/assignment.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';

/** What is kept of an assignment before an outcome, a close or a void, so that it can be undone. */
export function undoable(
  { realNow }: Pick<Ports, 'realNow'>,
  assignment: Assignment,
  {
    deed,
    doer,
    together = [],
  }: { readonly deed: string; readonly doer: Doer; readonly together?: readonly string[] },
): Undoable {
  const madeAt = new Date(realNow).toISOString();
  return { deed, by: doer.person, madeAt, together, before: asItWas(assignment) };
}

function asItWas(assignment: Assignment): Undoable['before'] {
  // Object.fromEntries forgets which keys they are; they are those of UNDOABLE.
  return Object.fromEntries(
    UNDOABLE.map((field) => [field, assignment[field]]),
  ) as Undoable['before'];
}
