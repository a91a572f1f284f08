import type { AssignmentState } from '../../domain/assignments/state.ts';
import type { MilestoneState } from '../../domain/assignments/milestones.ts';
import type { Day } from '../../domain/days/day.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { CommitteeFigures } from './committee-figures.ts';

type OfCommittee = { readonly code: string; readonly name: string };

/** One assignment's way to the meeting. */
export type TimelineRow = {
  readonly label: string;
  readonly deliverable: string;
  /** The office or body, else the person; null where nobody holds it. */
  readonly holder: string | null;
  readonly state: AssignmentState;
  /** In the order of their days. */
  readonly milestones: readonly {
    readonly milestone: MilestoneName;
    readonly day: Day;
    readonly stands: MilestoneState;
  }[];
};

/** The way to a meeting; where there are many assignments, one part of it. */
export type Timeline = {
  readonly is: 'timeline';
  readonly committee: OfCommittee;
  readonly meeting: { readonly day: Day; readonly time: string | null };
  readonly madeOn: Day;
  readonly rows: readonly TimelineRow[];
  readonly part: { readonly number: number; readonly of: number };
};

/** A meeting in the year's calendar. */
export type YearMeeting = {
  readonly day: Day;
  readonly state: 'held' | 'planned' | 'cancelled';
  /** Assignments that are, or were, due for it. */
  readonly assignments: number;
};

/** A committee's year: its meetings, and on which days drafts and final papers are due. */
export type Year = {
  readonly is: 'year';
  readonly committee: OfCommittee;
  readonly year: number;
  readonly madeOn: Day;
  readonly meetings: readonly YearMeeting[];
  /** The days with something due, in order. */
  readonly load: readonly { readonly day: Day; readonly count: number }[];
  /** Days of the year on which offices are closed. */
  readonly closed: ReadonlySet<Day>;
};

/** A committee's figures over a time. */
export type FiguresPicture = { readonly is: 'figures'; readonly counted: CommitteeFigures };

/** What can be drawn, as facts. */
export type Picture = Timeline | Year | FiguresPicture;
