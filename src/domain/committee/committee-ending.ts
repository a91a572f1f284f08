import type { Day } from '../days/day.ts';
import type { Source } from '../record/history.ts';
import type { Person } from '../record/person.ts';

/** That a committee ends, and which one its open assignments then go over to. */
export type CommitteeEnding = {
  /** Also that of its entry in the history of each assignment that goes over, where it thus stands once. */
  readonly id: string;
  /** The first day on which the committee is no more. */
  readonly from: Day;
  /** The id of the committee that goes on with what is open; null where nothing was. */
  readonly to: string | null;
  readonly by: { readonly person: Person; readonly source: Source };
  /** True once all has gone over, and those who work with it are told. */
  readonly isDone: boolean;
};

/** Whether it is no more: nothing new is registered in it. */
export function hasEnded(
  { ending }: { readonly ending: CommitteeEnding | null },
  today: Day,
): boolean {
  return ending !== null && ending.from <= today;
}
