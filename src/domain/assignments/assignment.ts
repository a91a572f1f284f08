import type { Day, Instant } from '../days/day.ts';
import type { HistoryEntry } from '../record/history.ts';
import type { Message, SlackMessage } from '../record/message.ts';
import type { Person } from '../record/person.ts';
import type { MilestoneName, PlanStep } from '../meetings/plan.ts';

/** The one accountable: an office of the committee, by its title, or a person. */
export type Holder =
  | { readonly kind: 'office'; readonly title: string }
  | { readonly kind: 'person'; readonly person: Person };

/** When the deliverable is due. Due for a meeting is a relation, not a date. */
export type Due =
  | { readonly kind: 'meeting'; readonly meeting: string }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string; readonly from: Day; readonly to: Day }
  | { readonly kind: 'none' };

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
  /** What the text was read to say, where the person who confirmed it corrected something of it. */
  readonly readAs?: ReadAs | undefined;
};

/** The words of a text that name holder, deliverable and due; null where it names no due. */
export type ReadAs = {
  readonly holder: string;
  readonly deliverable: string;
  readonly due: string | null;
};

/** What a participant is in it for; whoever contributes answers for nothing and is not reminded. */
export type Scope =
  | { readonly is: 'whole' }
  | { readonly is: 'milestone'; readonly milestone: MilestoneName }
  | { readonly is: 'contribution' };

/**
 * A link in the chain of delegation. Of those in force, the last one for the whole is the case
 * officer, and the last one for a milestone is that milestone's owner.
 */
export type Participant = {
  readonly person: Person;
  readonly scope: Scope;
  /** What the participant does, in the giver's words; null where nothing was said. */
  readonly part: string | null;
  readonly givenBy: Person;
  readonly from: Day;
  /** Null while it lasts. */
  readonly to: Day | null;
};

export type Signal = 'on-track' | 'at-risk' | 'blocked';

export type StatusUpdate = {
  readonly id: string;
  readonly by: Person;
  readonly at: Instant;
  /** As given with this update; null keeps the last one given. */
  readonly signal: Signal | null;
  readonly text: string;
  /** The message that it came as; null for a form, command or button. */
  readonly message: SlackMessage | null;
  readonly deleted: boolean;
};

export type DraftContent =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      readonly sha256: string;
      /** Where the copy lies, relative to the data folder. */
      readonly path: string;
      readonly slackFile: string;
    }
  | { readonly kind: 'link'; readonly url: string };

export type Draft = {
  /** 1, 2, … shown as v1, v2, … */
  readonly version: number;
  readonly by: Person;
  readonly at: Instant;
  readonly content: DraftContent;
  readonly message: SlackMessage | null;
  readonly review:
    | { readonly is: 'submitted' }
    | { readonly is: 'approved'; readonly by: Person; readonly at: Instant }
    | {
        readonly is: 'changes-requested';
        readonly by: Person;
        readonly at: Instant;
        readonly comment: string;
      };
};

/** A milestone's day set by hand instead of by the plan; `setOn` restarts its lateness. */
export type DaySetByHand = {
  readonly milestone: MilestoneName;
  readonly day: Day;
  readonly setOn: Day;
};

/** A milestone that its owner has marked as done. */
export type MilestoneMet = {
  readonly milestone: MilestoneName;
  readonly by: Person;
  readonly at: Instant;
};

/** A line that a digest told a person (see `lineKey`); told once, never again. */
export type Told = {
  readonly person: Person;
  readonly line: string;
  readonly on: Day;
  /** False when Slack refused the digest: the secretary is then told whom it did not reach. */
  readonly delivered: boolean;
};

/** Until when a person has put a milestone's reminders off. */
export type Snooze = {
  readonly person: Person;
  readonly milestone: MilestoneName;
  readonly until: Day;
};

/** Until when a person who has acknowledged an assignment hears no more of it as its owner. */
export type Quiet = { readonly person: Person; readonly until: Day };

/** A new date instead of the one before, which is kept for ever. */
export type Extension = {
  readonly from: Due;
  /** The day that `from` meant then; null for one without a day. */
  readonly fromDay: Day | null;
  readonly to: Due;
  /** The committee's decision (§), or the chair's consent. */
  readonly ground: 'decision' | 'consent';
  readonly paragraph: string | null;
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
};

/** More time that was asked for and is not answered yet. */
export type ExtensionAsked = {
  readonly by: Person;
  readonly at: Instant;
  readonly to: Due;
  readonly reason: string;
};

/** What a meeting made of an assignment. The first three ask whether it is closed by that. */
export const OUTCOME_KINDS = [
  'approved',
  'noted',
  'rejected',
  'referred-back',
  'tabled',
  'off-the-agenda',
  'revoked',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** An outcome as it was recorded; the newest is the one that stands. */
export type Outcome = {
  readonly is: OutcomeKind;
  /** Whether the assignment was closed by it. */
  readonly closes: boolean;
  /** The id of the meeting that decided. */
  readonly meeting: string;
  /** "§ 87"; null where the minutes have none yet. */
  readonly paragraph: string | null;
  /** Why it was referred back. */
  readonly motive: string | null;
  readonly by: Person;
  readonly at: Instant;
};

/** Another assignment, by its id and as people name it. */
export type AssignmentLink = { readonly id: string; readonly label: string };

/** How it stands with the assignment's life; an open one may be reported. */
export type Ending =
  | {
      readonly is: 'closed';
      readonly paragraph: string;
      readonly meeting: string;
      readonly by: Person;
      readonly at: Instant;
    }
  | { readonly is: 'void'; readonly reason: string; readonly by: Person; readonly at: Instant };

export type Assignment = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  /** The committee's id. */
  readonly committee: string;
  /** `RUN-12`: the committee's code and `number`; unique, never reused. */
  readonly number: number;
  readonly label: string;
  /** The decision's or the command's words, to the letter. */
  readonly wording: string;
  readonly deliverable: string;
  readonly holder: Holder;
  readonly due: Due;
  /** The day from which the due counts (registration, move): a milestone before it is *passed*. */
  readonly dueSince: Day;
  /** The plan's rule as it was when the due was set; the dates are computed from it. */
  readonly plan: readonly PlanStep[];
  readonly daysByHand: readonly DaySetByHand[];
  /** Those that are met by a press, once for each milestone. */
  readonly milestonesMet: readonly MilestoneMet[];
  readonly origin: Origin;
  /** The assignment that the committee gave this one as a supplement to. */
  readonly parent: AssignmentLink | null;
  /** What was given as supplements to this one, oldest first. */
  readonly supplements: readonly AssignmentLink[];
  readonly registeredBy: Person;
  readonly registeredAt: Instant;
  readonly accepted: { readonly by: Person; readonly at: Instant } | null;
  readonly participants: readonly Participant[];
  readonly updates: readonly StatusUpdate[];
  readonly drafts: readonly Draft[];
  /** What its meetings made of it, oldest first. */
  readonly outcomes: readonly Outcome[];
  /** Referred back then: drafts before that moment no longer count. */
  readonly workSince: Instant | null;
  /** True while it is tabled: the same papers, and nothing may be added. */
  readonly tabled: boolean;
  readonly extensions: readonly Extension[];
  readonly extensionAsked: ExtensionAsked | null;
  readonly reported: { readonly by: Person; readonly at: Instant } | null;
  readonly ending: Ending | null;
  readonly told: readonly Told[];
  readonly snoozes: readonly Snooze[];
  readonly quiets: readonly Quiet[];
  /**
   * The first day on which a digest may have something to say of it; null when nothing is to come.
   * Derived by `wakeDay` at each commit, and stored because the heartbeat asks the store by it.
   */
  readonly wakeOn: Day | null;
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

/** What is settled when an assignment is registered; the rest follows from it. */
export type AssignmentTerms = Pick<
  Assignment,
  'wording' | 'deliverable' | 'holder' | 'due' | 'origin' | 'parent'
>;
