import type { Assignment, AssignmentLink } from '../../domain/assignments/assignment.ts';
import type { DraftContent } from '../../domain/assignments/draft.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import type { DueSetBy } from '../../domain/assignments/due-since.ts';
import type { Extension } from '../../domain/assignments/extension.ts';
import type { Secrecy } from '../../domain/assignments/secrecy.ts';
import type { Outcome } from '../../domain/assignments/recorded-outcome.ts';
import type { LateAnswer, LatePaper } from '../../domain/assignments/late-paper.ts';
import type { LateStage } from '../../domain/assignments/late-stage.ts';
import type { PapersLock } from '../../domain/assignments/papers-lock.ts';
import type { Origin } from '../../domain/assignments/origin.ts';
import type { Signal } from '../../domain/assignments/status-update.ts';
import type { RetentionKind } from '../../domain/committee/retention.ts';
import type { Language } from '../../domain/record/language.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import type { TimeBefore } from '../../domain/meetings/time-before.ts';
import type { MilestoneKind } from '../../domain/meetings/plan.ts';
import type { WaitsFor } from '../../domain/ladder/whom-it-waits-for.ts';
import type { AssignmentState } from '../../domain/assignments/state.ts';

/** A person with the name to show; the user id when Slack did not tell the name. */
export type NamedPerson = { readonly person: Person; readonly name: string };

export type MilestoneView = MilestoneKind & {
  readonly day: Day;
  readonly daysAway: number;
  /** `passed` = before the assignment (or its new date) existed; `late` = missed since. */
  readonly standing: 'met' | 'passed' | 'late' | 'ahead';
  /** The day on which it was met; null while it is not. */
  readonly metOn: Day | null;
};

export type DelegatedView = {
  readonly person: NamedPerson;
  /** Null for the whole. */
  readonly milestone: MilestoneName | null;
  readonly part: string | null;
  /** The soonest of theirs that is neither met nor passed. */
  readonly next: MilestoneView | null;
  /** The newest update that they gave. */
  readonly newestUpdate: Pick<UpdateView, 'signal' | 'text'> | null;
};

/** A version that came after the dispatch; `stage` is null once its meeting was moved or left. */
export type LateView = Pick<LatePaper, 'reason' | 'meeting'> & {
  readonly stage: LateStage | null;
  readonly by: NamedPerson;
  readonly answer: (Pick<LateAnswer, 'is' | 'at'> & { readonly by: NamedPerson }) | null;
};

type UpdateView = {
  readonly by: NamedPerson;
  readonly at: Instant;
  readonly signal: Signal | null;
  readonly text: string;
};

export type DueView =
  | {
      readonly kind: 'meeting';
      readonly meeting: string;
      readonly day: Day;
      readonly time: string | null;
      readonly daysAway: number;
      /** Where it is due so long before the meeting: the rule, and the day that it comes to. */
      readonly before?: TimeBefore & { readonly on: Day };
    }
  | { readonly kind: 'date'; readonly day: Day; readonly daysAway: number }
  | { readonly kind: 'period'; readonly text: string; readonly to: Day; readonly daysAway: number }
  /** It comes round, in the words that said so. */
  | { readonly kind: 'standing'; readonly rule: { readonly text: string } }
  | { readonly kind: 'none' };

export type HeadView = {
  /** Those that are open, soonest first. */
  readonly occurrences: readonly AssignmentView[];
  /** The next one, for which no meeting is planned yet: "T1 2027". */
  readonly waiting: string | null;
  /** True where they report periods, whose meetings can be chosen. */
  readonly isOfPeriods: boolean;
};

/** Everything a surface needs of one assignment, computed once: no surface calculates. */
export type AssignmentView = {
  readonly id: string;
  readonly label: string;
  /** Its labels in committees from which it has gone over, and the first day there where it is another now. */
  readonly formerly: { readonly labels: readonly string[]; readonly first: Day | null } | null;
  readonly committee: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly channel: string;
    readonly language: Language;
    readonly timeZone: string;
  };
  readonly today: Day;
  readonly state: AssignmentState;
  readonly deliverable: string;
  readonly wording: string;
  readonly origin: Origin;
  readonly parent: AssignmentLink | null;
  readonly supplements: readonly AssignmentLink[];
  readonly holder: {
    readonly office: string | null;
    /** The body outside; `person` then answers for it here. */
    readonly body: string | null;
    readonly person: NamedPerson | null;
    /** Their Slack account is deactivated. */
    readonly isGone?: boolean;
    /** They hold the office until further notice. */
    readonly isActing?: boolean;
  };
  /** Who does the work where the holder has given it on: the case officer, else a milestone alone. */
  readonly delegated: readonly DelegatedView[];
  readonly contributors: readonly { readonly person: NamedPerson; readonly part: string | null }[];
  /** In a list of somebody's own: they contribute to it. */
  readonly contributes?: boolean;
  /** When it was last handed over to the diary, and under which number that has it. */
  readonly diary: {
    readonly handedOverOn: Day | null;
    readonly receipt: { readonly number: string; readonly day: Day } | null;
    readonly isWaiting: boolean;
    readonly isToHandOver: boolean;
  };
  /** Why it is kept out of weeding, and what of it was weeded. */
  readonly retention: {
    readonly hold: { readonly reason: string; readonly day: Day } | null;
    readonly weeded: readonly { readonly kind: RetentionKind; readonly day: Day }[];
  };
  readonly due: DueView;
  /** That it is marked as secret, and by which provision; null where it is not. */
  readonly secrecy: {
    readonly provision: Secrecy['provision'];
    readonly shown: string;
    /** Whether its words stand in this view, or are kept so that they can be read. */
    readonly readable: 'here' | 'kept' | 'nowhere';
  } | null;
  /** What its last meeting made of it; null when none has. */
  readonly lastOutcome: Pick<Outcome, 'is' | 'motive' | 'paragraph'> | null;
  /** The newest outcome that has no § yet, and the day of its meeting; null where none lacks it. */
  readonly withoutParagraph: {
    readonly is: Outcome['is'];
    readonly meeting: string;
    readonly day: Day | null;
  } | null;
  /** Its meeting has begun, and nobody has said what that made of it. */
  readonly outcomeMissing: boolean;
  /** Who has the next step, the one of them by name who is named; null for what has ended. */
  readonly waitsFor: (WaitsFor & { readonly person: NamedPerson | null }) | null;
  /** How often it was referred back, and why the last time. */
  readonly cycles: number;
  readonly lastMotive: string | null;
  /** How often the due was put off, and the first day of all; null when never. */
  readonly extended: {
    readonly count: number;
    readonly first: Day | null;
    /** The newest: on what ground, and the day before it; null where that was none. */
    readonly last: Pick<Extension, 'ground' | 'paragraph'> & { readonly from: Day | null };
  } | null;
  /** What happened when the due was set that it has now. */
  readonly dueSetBy: DueSetBy;
  readonly extensionAsked: {
    readonly at: Instant;
    readonly by: Person;
    readonly to: DueView;
    readonly reason: string;
  } | null;
  /** The newest reason for being late; null where none was said. */
  readonly whyLate: string | null;
  /** What can be chosen as the reason for a late milestone that lacks one; empty where none does. */
  readonly lateReasons: readonly string[];
  /** In the order of their days. */
  readonly milestones: readonly MilestoneView[];
  /** The soonest that is neither met nor passed. */
  readonly next: MilestoneView | null;
  readonly newestUpdate: UpdateView | null;
  readonly drafts: readonly {
    readonly version: number;
    readonly by: NamedPerson;
    readonly at: Instant;
    readonly content: DraftContent;
    /** Of what a body outside answered. */
    readonly receivedOn: Day | null;
    readonly review: Assignment['drafts'][number]['review'];
    readonly late: LateView | null;
    /** Who approved it, or wants changes in it; null while nobody has. */
    readonly reviewedBy: NamedPerson | null;
    /** The address of what is seen of it in the channel; null where nothing is, or not yet. */
    readonly link: string | null;
  }[];
  /** Whether papers can still come to its meeting, and how. */
  readonly lock: PapersLock;
  /** The same papers go to its next meeting: nothing may be added. */
  readonly tabled: boolean;
  /** The version that waits to be approved as final. */
  readonly toApprove: number | null;
  /** The version that is approved as final. */
  readonly approved: number | null;
  /** The version that was, until another came after it. */
  readonly overtaken: number | null;
  readonly accepted: { readonly by: NamedPerson; readonly at: Instant } | null;
  readonly reported: { readonly by: NamedPerson; readonly at: Instant } | null;
  readonly ending: Ending | null;
  /** The day of the meeting whose § closed it, of what was struck out, or as its list said. */
  readonly endedOn: Day | null;
  /** Of a standing assignment, how its occurrences stand. */
  readonly asHead?: HeadView;
  /** Where the card stands, once it is posted; an occurrence is shown on the whole's. */
  readonly card: SlackMessage | null;
  /** Whether it has one, or one is on its way; what came of a list has none at first. */
  readonly hasCard: boolean;
};

/** What follows from whether the papers have gone out. */
export type PapersShown = Pick<AssignmentView, 'lock' | 'toApprove'>;
