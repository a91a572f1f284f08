import type { MeetingEntry, MilestoneEntry } from '../../domain/assignments/calendar-entries.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Instant } from '../../domain/days/day.ts';

export type CommitteeOfMeeting = {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
};

/** Everything that a calendar file needs, computed once. */
export type CalendarView = {
  /** Null: what is on one person's desk. */
  readonly committee: { readonly code: string; readonly name: string } | null;
  readonly language: Language;
  /** When anything in it was last changed. */
  readonly changedAt: Instant;
  readonly meetings: readonly (MeetingEntry & { readonly committee: CommitteeOfMeeting })[];
  readonly milestones: readonly MilestoneEntry[];
};
