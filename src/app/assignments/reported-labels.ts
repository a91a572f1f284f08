import type { Committee } from '../../domain/committee/committee.ts';
import type { Ports } from '../ports/ports.ts';

/** The labels of a committee's open assignments that are reported, and wait for its decision. */
export async function reportedLabels(
  { store }: Pick<Ports, 'store'>,
  { id }: Pick<Committee, 'id'>,
): Promise<readonly string[]> {
  const open = await store.openOfCommittee(id);
  return open.flatMap(({ label, reported }) => (reported === null ? [] : [label]));
}
