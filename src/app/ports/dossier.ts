import type { Ending } from '../../domain/assignments/ending.ts';
import type { LateAnswer, LateKind } from '../../domain/assignments/late-paper.ts';
import type { Minutes } from '../../domain/assignments/origin.ts';
import type { AssignmentState } from '../../domain/assignments/state.ts';
import type { Signal } from '../../domain/assignments/status-update.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { HistoryEvent, Source } from '../../domain/record/history.ts';
import type { Language } from '../../domain/record/language.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { DueOnPaper } from './list-row.ts';

export const DOSSIER_FORMATS = ['pdf', 'md', 'json', 'zip'] as const;
/** `zip` is the package: the documents, the dossier as PDF and JSON, and checksums of all. */
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** Who did something and when, by name. */
export type NamedAct = { readonly by: string; readonly at: Instant };

/** Everything that is known of one assignment, as facts: each writer and language words them. */
export type Dossier = {
  readonly language: Language;
  readonly madeAt: Instant;
  readonly madeOn: Day;
  /** The region or municipality; null where nobody has set it. */
  readonly authority: string | null;
  readonly committee: { readonly code: string; readonly name: string; readonly timeZone: string };
  readonly id: string;
  readonly label: string;
  readonly formerly: readonly string[];
  readonly deliverable: string;
  readonly wording: string;
  readonly decidedOn: Day | null;
  readonly paragraph: string | null;
  readonly minutes: Minutes | null;
  readonly caseNumber: string | null;
  readonly caseTitle: string | null;
  readonly givenBy: string | null;
  readonly sentTo: readonly string[];
  /** Other assignments, by their labels. */
  readonly related: readonly { readonly is: 'parent' | 'supplement'; readonly label: string }[];
  readonly due: DueOnPaper;
  readonly registered: NamedAct;
  readonly state: AssignmentState;
  readonly ending: DossierEnding | null;
  readonly people: readonly DossierPerson[];
  /** Oldest first, as all that follows. */
  readonly documents: readonly DossierVersion[];
  readonly updates: readonly (NamedAct & {
    readonly signal: Signal | null;
    readonly text: string;
    readonly isDeleted: boolean;
  })[];
  readonly messages: readonly QuotedMessage[];
  readonly events: readonly DossierEvent[];
  readonly diary: readonly (NamedAct & {
    readonly receipt: (NamedAct & { readonly number: string; readonly day: Day }) | null;
  })[];
};

export type DossierEnding = NamedAct & {
  readonly is: Ending['is'];
  /** The day of the meeting that closed it, or the day itself. */
  readonly on: Day | null;
  readonly paragraph: string | null;
  /** Why it is void, or what the office's own list said. */
  readonly words: string | null;
};

export type DossierPerson = {
  readonly role: 'holder' | 'worker' | 'contributor';
  /** The office or body; null for a person alone. */
  readonly title: string | null;
  readonly name: string | null;
  readonly part: string | null;
};

/** A version as it was given, reviewed and, where it came after the dispatch, answered. */
export type DossierVersion = NamedAct & {
  readonly version: number;
  readonly kind: 'file' | 'link' | 'answer';
  /** Its file's name, its address, or the words of an answer. */
  readonly what: string;
  readonly size: number | null;
  readonly sha256: string | null;
  /** Where the copy lies, relative to the data folder; null for what is no file. */
  readonly path: string | null;
  readonly receivedOn: Day | null;
  readonly review:
    | { readonly is: 'submitted' }
    | (NamedAct & { readonly is: 'approved' })
    | (NamedAct & { readonly is: 'changes-requested'; readonly comment: string });
  readonly late:
    | (NamedAct & {
        readonly kind: LateKind | null;
        readonly reason: string | null;
        readonly answer: (NamedAct & { readonly is: LateAnswer['is'] }) | null;
      })
    | null;
};

/** What was told somebody, with the words that were sent where these were kept. */
export type QuotedMessage = {
  readonly at: Instant;
  readonly to: string;
  readonly say: MessageContent['say'];
  readonly quote: Quote;
  /** False where Slack did not take it. */
  readonly isDelivered: boolean;
};

export type Quote =
  | { readonly is: 'whole'; readonly text: string }
  /** Of a message about several assignments, what it said of this one. */
  | { readonly is: 'part'; readonly text: string }
  /** It counted this one in a line about many, and did not name it. */
  | { readonly is: 'counted' }
  | { readonly is: 'not-kept' };

export type DossierEvent = {
  readonly at: Instant;
  readonly day: Day;
  readonly time: string;
  readonly what: HistoryEvent;
  readonly occurrence: string | null;
  /** Null where nobody did it. */
  readonly by: string | null;
  readonly actedAs: string | null;
  readonly actedFor: string | null;
  readonly source: Source;
  readonly details: readonly {
    readonly name: string;
    readonly from: DossierValue | null;
    readonly to: DossierValue | null;
  }[];
};

export type DossierValue =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'due'; readonly due: DueOnPaper }
  | { readonly is: 'day'; readonly day: Day };
