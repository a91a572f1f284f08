import type { Retention } from '../committee/retention.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import { firstWorkingDayOf } from '../ladder/lines-without-ladder.ts';

/** Whether it is to be looked for what is due, on a working day: once a month. */
export function isProposalDue({ last, rules }: Retention, today: Day, closed: ClosedDays): boolean {
  const first = firstWorkingDayOf(today, closed);
  return rules.length > 0 && today >= first && last < first;
}
