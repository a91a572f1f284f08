/** The texts of a committee's calendar: a year's meetings, closed days and feeds; days are already written. */
export type CalendarWords = {
  /** The hints of the form that takes meetings. */
  readonly meetingsHint: string;
  readonly meetingsFileHint: string;
  readonly oneDayHint: string;
  readonly nothingGiven: string;
  /** A calendar file was dropped in the committee's channel. */
  readonly meetingsOffer: (file: string) => string;
  readonly readMeetings: string;
  readonly meetingsFresh: (count: number) => string;
  readonly meetingsKnown: (count: number) => string;
  readonly meetingsPast: (count: number) => string;
  readonly meetingsCancelled: (count: number) => string;
  readonly meetingsUnclear: (count: number) => string;
  /** Beside a day. */
  readonly onClosedDay: string;
  readonly inIdleMonth: string;
  readonly meetingsAdded: (committee: string, count: number) => string;
  /** After a meeting was added: "… har annars inga sammanträden i juli." */
  readonly usuallyIdle: (month: string) => string;
  readonly closedDaysAsk: (count: number) => string;
  readonly closedDaysSet: string;
  readonly closedDaysUnclear: (lines: string) => string;
  /** The names of calendars and of what stands in them. */
  readonly ownCalendar: string;
  readonly meetingTitle: (
    code: string,
    place: { readonly number: number; readonly count: number } | null,
  ) => string;
  readonly calendarHow: string;
  readonly calendarRenewed: string;
  readonly calendarFileHere: string;
  readonly addCalendar: string;
  readonly renewCalendar: string;
  readonly calendarFile: string;
};
