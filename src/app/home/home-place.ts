/** What a list at home can be narrowed to. */
export const HOME_FILTERS = [
  /** One's own, and those of the committee's next meeting. */
  'start',
  'meeting',
  'late',
  'risk',
  'silent',
  'asked',
  'person',
  'all',
] as const;

export type HomeFilter = (typeof HOME_FILTERS)[number];

/** Where in their App Home somebody is: it comes back with each press, and so stays as it was. */
export type HomePlace = {
  /** The id of the committee that is shown; null for the one that comes first. */
  readonly committee: string | null;
  readonly filter: HomeFilter;
  /** A Slack user, where the list is narrowed to a person. */
  readonly person: string | null;
  /** Counted from 0. */
  readonly page: number;
};

export const HOME_START: HomePlace = { committee: null, filter: 'start', person: null, page: 0 };

/** So many assignments stand on a page: each has buttons of its own. */
export const LINES_AT_HOME = 20;
