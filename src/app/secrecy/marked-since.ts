import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredSaid } from '../ports/stored-said.ts';

type Worded = Pick<StoredSaid, 'of' | 'at' | 'about'>;

/**
 * Whether something that a message tells of was marked as secret since the message was worded: then
 * what was kept of its words is not shown again, and it is worded anew.
 */
export async function isMarkedSince(ports: Pick<Ports, 'store'>, worded: Worded): Promise<boolean> {
  const about = await assignmentsIn(ports, worded);
  return about.some((each) => each?.secrecy != null && each.secrecy.at >= worded.at);
}

/** An overview names any of its committee's; all else names what its buttons are about. */
async function assignmentsIn(
  { store }: Pick<Ports, 'store'>,
  { of, about }: Worded,
): Promise<readonly (Assignment | null)[]> {
  const ids = new Set([of.id, ...about.map(({ assignment }) => assignment)]);
  const named = await Promise.all([...ids].map((id) => store.find('assignment', id)));
  return of.kind === 'committee' ? [...named, ...(await store.openOfCommittee(of.id))] : named;
}

/** Whether a message of an assignment's own is about one that is marked; its words may not be known. */
export async function isOfMarked({ store }: Pick<Ports, 'store'>, id: string): Promise<boolean> {
  return ((await store.find('assignment', id))?.secrecy ?? null) !== null;
}

/** Whether files and links are taken as versions: of what is secret they are kept elsewhere. */
export async function takesDrafts(
  { store }: Pick<Ports, 'store'>,
  { id }: { readonly id: string },
): Promise<boolean> {
  return !(await isOfMarked({ store }, id));
}
