import type { OutcomeKind } from '../domain/assignments/recorded-outcome.ts';
import type { ColumnName } from '../domain/backlog/columns.ts';
import type { RowDoubt } from '../domain/backlog/read-row.ts';
import type { MetBy, MilestoneOwner } from '../domain/meetings/plan.ts';

/** The texts of meetings that move and what follows; days are already written. */
export type YearWords = {
  readonly planDays: Readonly<Record<'calendar' | 'working', (days: number) => string>>;
  /** As they are written in a plan's line, and read again. */
  readonly milestoneOwners: Readonly<Record<MilestoneOwner, string>>;
  readonly metBy: Readonly<Record<MetBy, string>>;
  /** What is wrong with a plan's line, in the line's own words. */
  readonly planWrong: Readonly<
    Record<'unclear' | 'long-name' | 'twice' | 'too-many', (line: string) => string>
  >;
  readonly planAsk: (count: number) => string;
  readonly planSet: string;
  readonly meetingDatesOf: (day: string) => string;
  /** At a milestone of a meeting: what the plan says. */
  readonly planDay: (day: string) => string;
  readonly datesAsk: (day: string) => string;
  readonly datesSet: (day: string) => string;
  /** When a meeting is moved: those of its own dates that stay, and those that no longer fit. */
  readonly ownDatesStay: (dates: string) => string;
  readonly ownDatesFall: (dates: string) => string;
  readonly importHow: string;
  /** The hint at its file. */
  readonly importFile: string;
  readonly importColumns: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly changeColumns: string;
  readonly importClear: (count: number) => string;
  readonly importKnown: (count: number) => string;
  readonly importUnclear: (count: number) => string;
  readonly importRow: (row: number, words: string) => string;
  readonly rowDoubts: Readonly<Record<RowDoubt, string>>;
  readonly roleSetFrom: (title: string, name: string, day: string) => string;
  readonly deputySet: (title: string, name: string, days: string) => string;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  /** After an outcome that asks: is the assignment closed by it? */
  readonly closes: string;
  readonly goesOn: string;
  readonly outcomeRecorded: (who: string, outcome: string) => string;
  /** To those who worked with it, where the outcome closes it. */
  readonly closedByOutcome: string;
  readonly motive: (words: string) => string;
  /** On the card: how often it was referred back, with the newest motive. */
  readonly cycles: (count: number, motive: string) => string;
  readonly tabled: string;
  readonly noOutcomesAwaited: string;
  /** The button and the form's title; beside others, which assignment it is about. */
  readonly supplement: string;
  readonly supplementOf: (label: string) => string;
  /** On the two cards. */
  readonly isSupplementTo: (label: string) => string;
  readonly hasSupplements: (labels: string) => string;
  /** In the outcome form, where a date for a new one is asked for. */
  readonly noLaterMeeting: string;
  /** The digest's button for a whole meeting. */
  readonly outcomesOf: (committee: string, day: string) => string;
  readonly extensionAsked: (who: string) => string;
  readonly extensionWanted: (due: string, reason: string) => string;
  readonly extended: (who: string) => string;
  readonly extensionRefused: (who: string) => string;
  /** "förlängt 2 gånger, först tis 15 dec". */
  readonly extendedTimes: (count: number, first: string) => string;
  readonly moveAsk: (from: string, to: string) => string;
  /** Where nothing has to be carried to another meeting. */
  readonly cancelAskOfNone: (day: string) => string;
  readonly cancelIt: string;
  readonly cancelAsk: (day: string, carriedTo: string) => string;
  readonly nothingFollows: string;
  /** "Utkast tor 19 nov → mån 23 nov". */
  readonly dateChange: (milestone: string, from: string, to: string) => string;
  readonly noDay: string;
  readonly datesStay: string;
  readonly move: string;
  readonly cancelTo: (day: string) => string;
  readonly undo: string;
  readonly moved: (from: string, to: string, count: number) => string;
  readonly cancelled: (day: string, carriedTo: string, count: number) => string;
  readonly cancelEach: string;
  readonly cancelEachAsk: (day: string) => string;
  readonly cancelledEach: (day: string, count: number) => string;
  readonly restored: (day: string) => string;
  /** The direct message; `count` assignments are the person's. */
  readonly youMoved: (from: string, to: string) => string;
  readonly youCancelled: (day: string) => string;
  readonly youRestored: (day: string) => string;
};
