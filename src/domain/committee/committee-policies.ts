import type { ClosedDays } from '../days/closed-days.ts';
import { addDays, type Day, weekdayOf } from '../days/day.ts';
import { isOverviewDue } from './weekly-overview.ts';

/** What a committee asks of all that is open; null asks nothing. */
export type Policies = {
  /** No open assignment so many days without a word. */
  readonly silentDays: number | null;
  /** After so many months without progress onto the next agenda. */
  readonly stillMonths: number | null;
};

/** A committee's policies, and when what breaks them was last told to whoever leads its administration. */
export type CommitteePolicies = Policies & {
  /** ISO weekday on which it is told, 1 = Monday … 5 = Friday. */
  readonly weekday: number;
  /** The day up to which all has been told: of the last line, or of the setting. */
  readonly last: Day;
  /** The assignment, by its id, that the last line hangs on; null where there was nothing to tell. */
  readonly toldWith: string | null;
};

/** Less would be a reminder a week, more is forgotten. */
export const SILENT_DAYS = { least: 7, most: 366 } as const;
export const STILL_MONTHS = { least: 1, most: 36 } as const;
export const USUAL_WEEKDAY = 1;

export function arePolicies({ silentDays, stillMonths }: Policies): boolean {
  return isWithin(silentDays, SILENT_DAYS) && isWithin(stillMonths, STILL_MONTHS);
}

function isWithin(
  value: number | null,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return value === null || (Number.isInteger(value) && value >= least && value <= most);
}

/**
 * Whether what breaks them is to be looked for on a working day: as the weekly overview comes, but
 * never twice in a week, whatever weekday was chosen since.
 */
export function arePoliciesDue(
  policies: CommitteePolicies,
  today: Day,
  closed: ClosedDays,
): boolean {
  const monday = addDays(today, 1 - weekdayOf(today));
  const isTold = policies.toldWith !== null && policies.last >= monday;
  return !isTold && isOverviewDue(policies, today, closed);
}
