/** The texts about a person's own reminders and whoever stands in for them; days are written. */
export type OwnWords = {
  readonly button: string;
  readonly committeesHour: string;
  readonly hour: (time: string) => string;
  /** What applies from now on: the hour (null for the committee's) and the end of a pause. */
  readonly hourSet: (time: string | null) => string;
  readonly pausedUntil: (day: string) => string;
  readonly standInSet: (title: string, name: string) => string;
};
