import { type Broken, whatBreaks } from '../../domain/assignments/policies.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Policies } from '../../domain/committee/committee-policies.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { withoutHeads } from './without-heads.ts';

type Reading = Pick<Ports, 'store' | 'now'>;

/** The committee's open assignments that break what it asks, by number. */
export async function breaking(ports: Reading, committee: Committee): Promise<readonly Broken[]> {
  const { policies, timeZone } = committee;
  if (policies === null) return [];
  const open = withoutHeads(await ports.store.openOfCommittee(committee.id));
  return whatBreaks(policies, open, { today: todayIn(ports, committee), timeZone }).toSorted(
    ({ assignment: one }, { assignment: other }) =>
      one.number - other.number || one.label.localeCompare(other.label, 'sv'),
  );
}

/** How many break each of them; one assignment may break both. */
export type BreakingCounts = Policies & { readonly silent: number; readonly still: number };

/** Null where nothing does. */
export async function breakingCounts(
  ports: Reading,
  committee: Committee,
): Promise<BreakingCounts | null> {
  const broken = await breaking(ports, committee);
  const { policies } = committee;
  if (policies === null || broken.length === 0) return null;
  const { silentDays, stillMonths } = policies;
  const count = (one: keyof Policies): number =>
    broken.filter(({ breaks }) => breaks.includes(one)).length;
  return { silentDays, stillMonths, silent: count('silentDays'), still: count('stillMonths') };
}
