import type { Day, Instant } from '../days/day.ts';
import type { HistoryEntry } from '../record/history.ts';
import type { Message } from '../record/message.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Holder } from '../committee/holder.ts';
import type { Due } from '../committee/due.ts';
import type { Participant } from './participant.ts';
import type { Secrecy } from './secrecy.ts';
import type { StatusUpdate } from './status-update.ts';
import type { DiaryHandOver } from './diary.ts';
import type { Draft } from './draft.ts';
import type { Origin } from './origin.ts';
import type { Extension, ExtensionAsked } from './extension.ts';
import type { Ending } from './ending.ts';
import type { Outcome } from './recorded-outcome.ts';
import type { Person } from '../record/person.ts';
import type { Hold, Weeded } from './weeding-marks.ts';
import type { WhyLate } from './why-late.ts';
import type { PlanRow } from '../meetings/plan.ts';

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

/** Another assignment, by its id and as people name it. */
export type AssignmentLink = { readonly id: string; readonly label: string };

/** What an assignment was called in a committee from which it has gone over to another. */
export type Former = {
  /** The committee's id. */
  readonly committee: string;
  readonly number: number;
  readonly label: string;
  /** The day that it was due on there; null where its due names none. */
  readonly day: Day | null;
};

export type Assignment = {
  readonly id: string;
  readonly version: number;
  readonly team: string;
  /** The committee's id. */
  readonly committee: string;
  /** `RUN-12`: the committee's code and `number`; unique, never reused. */
  readonly number: number;
  readonly label: string;
  /** Where it was before, oldest first; it is still found under those labels. */
  readonly formerly: readonly Former[];
  /** The decision's or the command's words, to the letter. */
  readonly wording: string;
  readonly deliverable: string;
  readonly holder: Holder;
  readonly due: Due;
  /** The day from which the due counts (registration, move): a milestone before it is *passed*. */
  readonly dueSince: Day;
  /** The plan's rule as it was when the due was set; the dates are computed from it. */
  readonly plan: readonly PlanRow[];
  readonly daysByHand: readonly DaySetByHand[];
  /** Those that are met by a press, once for each milestone. */
  readonly milestonesMet: readonly MilestoneMet[];
  readonly origin: Origin;
  /** The assignment that the committee gave this one as a supplement to. */
  readonly parent: AssignmentLink | null;
  /** What was given as supplements to this one, oldest first. */
  readonly supplements: readonly AssignmentLink[];
  /** Null for every other assignment. */
  readonly occurrence: Occurrence | null;
  /** Of a standing assignment, the keys of the occurrences that have been opened; else empty. */
  readonly opened: readonly string[];
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
  /** Oldest first. */
  readonly whyLate: readonly WhyLate[];
  readonly ending: Ending | null;
  /** Each time that it was handed over to the diary, oldest first. */
  readonly diary: readonly DiaryHandOver[];
  /** Null where the last of it was put back, and before there was any. */
  readonly undo: Undoable | null;
  /** Null for every assignment that is not marked as secret. */
  readonly secrecy: Secrecy | null;
  /** Null for every assignment that weeding may reach. */
  readonly hold: Hold | null;
  /** What of it has been weeded, oldest first. */
  readonly weeded: readonly Weeded[];
  /**
   * The paths of its drafts' copies, each once. Derived by the store at each commit, for it is asked
   * whose a copy is also of what is marked as secret.
   */
  readonly copies: readonly string[];
  readonly told: readonly Told[];
  readonly snoozes: readonly Snooze[];
  readonly quiets: readonly Quiet[];
  /**
   * The first day on which a digest may have something to say of it; null when nothing is to come.
   * Derived by `wakeDay` at each commit, and stored because the heartbeat asks the store by it.
   */
  readonly wakeOn: Day | null;
  /** Messages in other records, by the ids of what was said, that are to be shown anew because of it. */
  readonly toShow: readonly string[];
  readonly history: readonly HistoryEntry[];
  readonly messages: readonly Message[];
};

/** What an outcome, a close or a void changes, and so what undoing it puts back. */
export const UNDOABLE = [
  'due',
  'dueSince',
  'plan',
  'daysByHand',
  'milestonesMet',
  'snoozes',
  'quiets',
  'tabled',
  'outcomes',
  'workSince',
  'reported',
  'ending',
] as const;

/** The last deed of those that can be undone, for a while and by who did it. */
export type Undoable = {
  /** Its entry of the history, by its id. */
  readonly deed: string;
  readonly by: Person;
  /** Real time, for it is undone within minutes that somebody lives through. */
  readonly madeAt: Instant;
  /** The assignments of the same form, this one too; their messages tell of this one as well. */
  readonly together: readonly string[];
  /** As it was before. */
  readonly before: Pick<Assignment, (typeof UNDOABLE)[number]>;
};

/** What an occurrence of a standing assignment belongs to. */
export type Occurrence = {
  /** The standing assignment that carries the rule and the card. */
  readonly head: AssignmentLink;
  /** "T1 2027", the last part of its label. */
  readonly name: string;
  /** One of each in a standing assignment: the period's name or the meeting's id. */
  readonly key: string;
};

/** What is settled when an assignment is registered; the rest follows from it. */
export type AssignmentTerms = Pick<
  Assignment,
  'wording' | 'deliverable' | 'holder' | 'due' | 'origin' | 'parent'
>;
