import type { Level } from '../domain/committee/reminder-ladder.ts';

/** The texts about when a committee reminds; days are already written. */
export type ReminderWords = {
  /** As they are written in a ladder's line, and read again. */
  readonly levels: Readonly<Record<Level, string>>;
  /** "7 arbetsdagar före", by working days: negative before, 0 on the day. */
  readonly step: (step: number) => string;
  readonly goesOnEvery: (workingDays: number) => string;
  /** What is wrong with a ladder's line, in the line's own words. */
  readonly ladderWrong: Readonly<
    Record<'empty' | 'unclear' | 'too-far' | 'twice' | 'too-many', (line: string) => string>
  >;
  readonly remindersAhead: (count: number) => string;
  readonly ladderSet: string;
  readonly noOverview: string;
  readonly overviewOn: (weekday: string) => string;
};
