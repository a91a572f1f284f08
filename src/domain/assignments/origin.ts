import type { Day } from '../days/day.ts';

/** How far the minutes with the decision have come: until they are confirmed, its words may change. */
export const MINUTES = ['preliminary', 'confirmed'] as const;
export type Minutes = (typeof MINUTES)[number];

/** What the decision's text said; what is unknown is null or empty and shown as missing. */
export type Origin = {
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  /** "§ 87", of the meeting where it was decided. */
  readonly paragraph: string | null;
  readonly decidedOn: Day | null;
  /** Null where nobody has said whether the minutes are confirmed. */
  readonly minutes: Minutes | null;
  readonly sentTo: readonly string[];
  readonly basis: readonly string[];
  /** The other committee that gave it, where it is not this one's own. */
  readonly givenBy?: OtherCommittee | undefined;
  /** What the text was read to say, where the person who confirmed it corrected something of it. */
  readonly readAs?: ReadAs | undefined;
  /** What the office's own list said of it, where it was taken in from one. */
  readonly listed?: Listed | undefined;
};

/** A row of the list that an assignment was taken in from, as far as it has no field of its own. */
export type Listed = {
  /** The row's number, as whoever opens the file sees it. */
  readonly row: number;
  /** What stood in other columns, each with its heading; empty where it has none. */
  readonly notes: readonly { readonly heading: string; readonly text: string }[];
  /** The date before the one that it has now; null where it was never put off. */
  readonly firstDue: Day | null;
  /** Its words for being closed, and since when; null where it was open. */
  readonly closed: { readonly words: string; readonly on: Day | null } | null;
  /** The words of a due that comes back: "varje tertial". Null where the due is another. */
  readonly recurring: string | null;
};

/** Another committee of the workspace, as it was called then. */
export type OtherCommittee = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
};

/** The words of a text that name holder, deliverable and due; null where it names no due. */
export type ReadAs = {
  readonly holder: string;
  readonly deliverable: string;
  readonly due: string | null;
  /** What was read of the decision, where something of that was corrected. */
  readonly decision: DecisionFacts | null;
};

/** What a text says of the decision that gave an assignment. */
export type DecisionFacts = Pick<
  Origin,
  'caseNumber' | 'caseTitle' | 'paragraph' | 'decidedOn' | 'sentTo' | 'basis'
>;

/** Where nothing is known of the decision. */
export const NO_ORIGIN: Origin = {
  caseNumber: null,
  caseTitle: null,
  paragraph: null,
  decidedOn: null,
  minutes: null,
  sentTo: [],
  basis: [],
};
