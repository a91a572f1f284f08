/** The texts of a committee's settings; days and names are already written. */
export type SettingsWords = {
  readonly button: string;
  readonly change: string;
  readonly parts: Readonly<
    Record<'committee' | 'officers' | 'plan' | 'ladder' | 'closedDays' | 'meetings', string>
  >;
  readonly overview: (weekday: string | null) => string;
  readonly officeHeld: (title: string, name: string) => string;
  readonly moreOffices: (count: number) => string;
  readonly closedDays: (count: number) => string;
  /** The months' names, written together. */
  readonly idleMonths: (months: string) => string;
  readonly meetings: (count: number, next: string | null) => string;
  readonly noWeekday: string;
  readonly committeeSet: string;
  readonly officersSet: (titles: string) => string;
  /** An office's title without a person, or the other way round. */
  readonly bothOrNone: string;
};
