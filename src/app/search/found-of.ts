import type { Person } from '../../domain/record/person.ts';
import { type Hit, hitIn } from '../../domain/search/hit.ts';
import { draftFileOf, draftPieces, type Piece, piecesOf } from '../../domain/search/pieces.ts';
import { assignmentToRead, type Readable } from '../assignments/find-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import type { SoughtThing } from '../ports/search.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { viewOf } from '../views/view-of.ts';

export type FoundAssignment = {
  readonly view: AssignmentView;
  /** Null where it was found by what its line shows anyway. */
  readonly hit: Hit | null;
};

/**
 * Assignments that were found, with the words by which they were. Whether the person may read each
 * is asked once more: what an index has wrong must not show it.
 */
export async function foundOf(
  ports: Ports,
  request: {
    readonly person: Person;
    readonly ids: readonly string[];
    readonly sought: readonly SoughtThing[];
  },
): Promise<readonly FoundAssignment[]> {
  const { person, ids, sought } = request;
  const read = await Promise.all(ids.map((id) => assignmentToRead(ports, person, id)));
  const readable = read.filter((each) => each.ok);
  return Promise.all(
    readable.map(async (each) => ({
      view: await viewOf(ports, each.assignment, each.committee),
      hit: await hitOf(ports, each, sought),
    })),
  );
}

/** What is named, or called by somebody's name, needs no words to show for it. */
async function hitOf(
  ports: Ports,
  { assignment, can }: Readable,
  sought: readonly SoughtThing[],
): Promise<Hit | null> {
  const mayReadDrafts = can('read-drafts');
  const pieces = [...piecesOf(assignment), ...(mayReadDrafts ? draftPieces(assignment) : [])];
  const hit = hitIn(pieces, sought);
  const isExplained = sought.every(({ id, owners }) => id !== null || owners.length > 0);
  if (hit !== null || isExplained || !mayReadDrafts) return hit;
  return hitIn(await insideOf(ports, assignment), sought);
}

async function insideOf(
  { files }: Pick<Ports, 'files'>,
  assignment: Readable['assignment'],
): Promise<readonly Piece[]> {
  const file = draftFileOf(assignment);
  const text = file && (await files.keptText(file.path).catch(() => null));
  return file === null || text === null
    ? []
    : [{ where: 'draft-text', text, version: file.version }];
}
