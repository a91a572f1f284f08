import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { addDays } from '../../domain/days/day.ts';
import { monthsBetween } from '../../domain/days/months.ts';
import type { Stretch } from '../../domain/days/stretch.ts';
import type { Store } from '../ports/store.ts';

/**
 * A committee's open assignments, and those that ended in the months of some days. Endings are filed
 * by UTC's months: a day more on either side has those of the committee's own days too.
 */
export async function openOrEnded(
  store: Store,
  { id }: Pick<Committee, 'id'>,
  { from, to }: Stretch,
): Promise<readonly Assignment[]> {
  const months = monthsBetween(addDays(from, -1), addDays(to, 1));
  const ended = await Promise.all(months.map((month) => store.endedInMonth(id, month)));
  return [...(await store.openOfCommittee(id)), ...ended.flat()];
}
