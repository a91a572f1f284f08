import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Stretch } from '../../domain/days/stretch.ts';
import type { FiguresOfHolder } from '../../domain/figures/by-holder.ts';
import type { Figures } from '../../domain/figures/figures.ts';

/** What a committee's assignments came to over a time, as facts. */
export type CommitteeFigures = {
  readonly committee: Committee;
  readonly over: Stretch;
  readonly madeOn: Day;
  readonly figures: Figures;
  /** Empty where there are too few to tell apart. */
  readonly byHolder: readonly FiguresOfHolder[];
};
