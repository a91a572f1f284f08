import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { openOrEnded } from '../records/open-or-ended.ts';
import { undoableNow } from './undoable-now.ts';

/** What somebody did to an assignment and can still take back. */
export type StillUndoable = { readonly assignment: Assignment; readonly deed: string };

/** Everything in a committee that a person can take back now, the newest first. */
export async function undoablesOf(
  ports: Pick<Ports, 'store' | 'realNow'>,
  committee: Committee,
  { person, today }: { readonly person: Person; readonly today: Day },
): Promise<readonly StillUndoable[]> {
  const all = await openOrEnded(ports.store, committee, { from: today, to: today });
  const done = all.filter(({ undo }) => undo !== null);
  const found = await Promise.all(
    done.map(async (assignment) => {
      const deed = await undoableNow(ports, assignment, { person });
      return deed === null ? [] : [{ assignment, deed }];
    }),
  );
  return found.flat().toSorted((one, other) => madeAt(other).localeCompare(madeAt(one)));
}

function madeAt({ assignment }: StillUndoable): string {
  return assignment.undo?.madeAt ?? '';
}
