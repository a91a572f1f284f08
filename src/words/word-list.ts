import type { DigestLine } from '../domain/ladder/digest.ts';
import type { KnownMilestone } from '../domain/meetings/plan.ts';
import type { AssignmentState } from '../domain/assignments/state.ts';
import type { Why } from '../app/deeds/refusal.ts';

/** What was done, when a person is told that it was. */
export type DoneWhat =
  | 'accepted'
  | 'delegated'
  | 'milestone-delegated'
  | 'taken-back'
  | 'contributor-added'
  | 'contributor-removed'
  | 'updated'
  | 'draft'
  | 'approved'
  | 'changes'
  | 'ready'
  | 'milestone-met'
  | 'snoozed'
  | 'acknowledged'
  | 'acknowledged-days'
  | 'date-set'
  | 'reminded'
  | 'edited'
  | 'outcome'
  | 'extension-asked'
  | 'extended'
  | 'extension-refused'
  | 'voided'
  | 'reported'
  | 'closed';

export type ButtonName =
  | 'accept'
  | 'delegate'
  | 'open'
  | 'onTrack'
  | 'atRisk'
  | 'submitDraft'
  | 'milestoneDone'
  | 'setDate'
  | 'approveFinal'
  | 'requestChanges'
  | 'closeAsk'
  | 'closeConfirm'
  | 'postStatus'
  | 'more'
  | 'registerForm'
  | 'setUp'
  | 'addMeeting'
  | 'newAssignment'
  | 'readText'
  | 'readFile'
  | 'meetingDates'
  | 'setMeetingDates'
  | 'outcome'
  | 'askExtension'
  | 'extend'
  | 'refuseExtension'
  | 'remind'
  | 'remindAnyway'
  | 'edit';

/** Why a line registered nothing. */
export type NotRegisteredWhy =
  | 'unknown-holder'
  | 'no-deliverable'
  | 'no-due'
  | 'two-dues'
  | 'no-such-meeting'
  | 'several-meetings'
  | 'unclear';

/** Why Slack did not take a message, by what can be done about it. */
export type UndeliveredWhy = 'account' | 'not-inside' | 'archived' | 'other';

/** Every sentence of the app outside its forms; a text that is missing does not compile. */
export type Words = {
  readonly milestones: Readonly<Record<KnownMilestone, string>>;
  readonly states: Readonly<Record<AssignmentState, string>>;
  /** Those that read otherwise after a number above one: "*2* försenade". */
  readonly statesOfMany: Readonly<Partial<Record<AssignmentState, string>>>;
  readonly refusals: Readonly<Record<Why, string>>;
  readonly done: Readonly<Record<DoneWhat, string>>;
  readonly buttons: Readonly<Record<ButtonName, string>>;
  readonly notRegistered: Readonly<Record<NotRegisteredWhy, string>>;
  readonly dueChoices: Readonly<
    Record<'new-meeting' | 'date' | 'meeting' | 'none', (day: string) => string>
  >;
  /** What somebody wrote, in the language's own quotation marks. */
  readonly quoted: (text: string) => string;
  readonly said: (words: string) => string;
  readonly surprise: string;
  readonly helpBegins: string;
  readonly helpEnds: string;
  readonly notUnderstood: string;
  readonly formByButton: string;
  readonly labels: Readonly<
    Record<
      | 'holder'
      | 'caseOfficer'
      | 'contributors'
      | 'contributing'
      | 'due'
      | 'milestones'
      | 'passedFirst'
      | 'state'
      | 'draft'
      | 'update'
      | 'accepted'
      | 'case'
      | 'sentTo'
      | 'basis'
      | 'readAs'
      | 'paragraph'
      | 'missing'
      | 'snooze'
      | 'wording'
      | 'voided'
      | 'closed'
      | 'noDate'
      | 'vacant'
      | 'gone'
      | 'oldPlace',
      string
    >
  >;
  /** A button of a form about all milestones: which of them is done. */
  readonly milestoneDone: (milestone: string) => string;
  /** A button; `who` may be named with the milestone that they have alone. */
  readonly takeBackFrom: (who: string) => string;
  readonly standings: Readonly<Record<'met' | 'passed' | 'late', string>>;
  readonly days: (daysAway: number) => string;
  readonly meetingOn: (day: string, time: string | null) => string;
  readonly snoozes: Readonly<
    Record<'next-morning' | 'three-days' | 'date' | 'quiet' | 'quiet-days', string>
  >;
  readonly registered: string;
  readonly handedOver: (count: number) => string;
  readonly delegated: (by: string) => string;
  readonly delegatedMilestone: (by: string, milestone: string) => string;
  readonly takenBack: (by: string) => string;
  readonly contributing: (by: string) => string;
  readonly nudge: (by: string) => string;
  readonly ready: (by: string) => string;
  readonly edited: (by: string) => string;
  readonly voidedNotice: string;
  readonly draftReceived: (version: number) => string;
  readonly draftApproved: (version: number) => string;
  readonly changesRequested: (version: number, comment: string) => string;
  /** To a person by name; null for the committee's channel. */
  readonly undeliveredTo: (person: string | null) => string;
  readonly undeliveredOverview: (committee: string) => string;
  readonly undeliveredWhy: Readonly<Record<UndeliveredWhy, string>>;
  readonly channelShared: (committee: string) => string;
  readonly digestTitle: string;
  /** Somebody without an account who had a part of it and was not the holder. */
  readonly participantGone: (who: string) => string;
  readonly digestLine: (
    line: Exclude<DigestLine, { kind: 'milestone' }>,
    day: string | null,
    who: string | null,
  ) => string;
  readonly more: (count: number) => string;
  readonly mineTitle: string;
  readonly allTitle: (committee: string) => string;
  readonly nothingOnYou: string;
  readonly emptyList: string;
  readonly noMeetings: string;
  readonly meetingsTitle: (committee: string) => string;
  readonly statusTitle: (committee: string, day: string) => string;
  readonly committeeAdded: (code: string, name: string) => string;
  readonly inviteMe: string;
  readonly meetingAdded: (committee: string, day: string) => string;
  readonly roleSet: (title: string, name: string) => string;
  readonly welcome: string;
  readonly readOffer: (file: string) => string;
  readonly nothingSetUp: string;
  readonly whichPart: (words: string) => string;
  readonly whichDay: string;
  readonly whichAssignment: string;
  readonly closeAsk: (label: string, paragraph: string, day: string) => string;
  readonly remindAnyway: (label: string) => string;
};
