import type { Committee } from '../../domain/committee/committee.ts';
import { heldMeetings } from '../../domain/committee/meetings.ts';
import type { Ports } from '../ports/ports.ts';

/** The labels of a committee's open assignments that are reported, and wait for its decision. */
export async function reportedLabels(
  { store }: Pick<Ports, 'store'>,
  { id }: Pick<Committee, 'id'>,
): Promise<readonly string[]> {
  const open = await store.openOfCommittee(id);
  return open.flatMap(({ label, reported }) => (reported === null ? [] : [label]));
}

/** The labels of those that were due for a meeting which has been held, and are not reported. */
export async function unreportedLabels(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  committee: Committee,
): Promise<readonly string[]> {
  const held = new Set(heldMeetings(committee, now).map(({ id }) => id));
  const open = await store.openOfCommittee(committee.id);
  return open.flatMap(({ label, reported, due }) =>
    reported === null && due.kind === 'meeting' && held.has(due.meeting) ? [label] : [],
  );
}
