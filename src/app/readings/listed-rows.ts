import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { viewOf } from '../views/view-of.ts';
import { readingNow } from './confirm-reading.ts';

type Stored = Pick<Ports, 'store' | 'people' | 'now' | 'closed' | 'linkTo'>;

/** The assignments that came of a list, in its order, as they are now. */
export type ListedNow = {
  readonly committee: Committee;
  readonly assignments: readonly Assignment[];
};

export type ListedPage = {
  readonly ok: true;
  readonly committee: Committee;
  readonly views: readonly AssignmentView[];
  /** How many come after them. */
  readonly left: number;
};

/** Null when there is no such list. */
export async function listedNow(
  ports: Pick<Ports, 'store'>,
  reading: string,
): Promise<ListedNow | null> {
  const found = await readingNow(ports, reading);
  if (found === null) return null;
  const ids = found.reading.assignments;
  const assignments = await Promise.all(ids.map(({ id }) => ports.store.find('assignment', id)));
  return { committee: found.committee, assignments: assignments.flatMap((each) => each ?? []) };
}

/** A page of a list that was taken in, for who may read what the committee has. */
export async function listedPage(
  ports: Ports,
  request: {
    readonly reading: string;
    readonly person: Person;
    /** The first row of the page, counted from 0, and how many. */
    readonly from: number;
    readonly most: number;
  },
): Promise<ListedPage | Refusal> {
  const { reading, person, from, most } = request;
  const found = await listedNow(ports, reading);
  if (found === null) return refuse('no-such-assignment');
  const { committee, assignments } = found;
  const may = await committeeFor(ports, { person, committee }, 'read');
  if (!may.ok) return may;
  const open = assignments.filter(({ ending }) => ending === null);
  const views = await viewsFrom(ports, { committee, assignments: open.slice(from, from + most) });
  return { ok: true, committee, views, left: Math.max(0, open.length - from - most) };
}

export function viewsFrom(
  ports: Stored,
  { committee, assignments }: ListedNow,
): Promise<AssignmentView[]> {
  return Promise.all(assignments.map((each) => viewOf(ports, each, committee)));
}
