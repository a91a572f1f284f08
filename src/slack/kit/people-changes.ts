/** What the listeners tell when Slack says that something about people has changed. */
export type PeopleChanges = {
  userChanged(user: string): void;
  membershipChanged(channel: string): void;
};
