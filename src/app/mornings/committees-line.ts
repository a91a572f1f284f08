import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { DigestLine } from '../../domain/ladder/digest.ts';
import { type DueLine, lineKey } from '../../domain/ladder/ladder.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';

/** A line of the morning that no assignment's own facts make due. */
export type CommitteesLine = DueLine & {
  readonly assignment: Assignment;
  readonly committee: Committee;
};

/** The line, unless its person has been told or there is nobody to tell. */
export async function untold(
  { store }: Pick<Ports, 'store'>,
  committee: Committee,
  { person, line }: { readonly person: Person | null; readonly line: DigestLine },
): Promise<readonly CommitteesLine[]> {
  const assignment = await store.find('assignment', line.assignment);
  if (person === null || assignment === null) return [];
  const key = lineKey(line);
  const isTold = assignment.told.some(
    (mark) => mark.line === key && samePerson(mark.person, person),
  );
  return isTold ? [] : [{ person, line, assignment, committee }];
}
