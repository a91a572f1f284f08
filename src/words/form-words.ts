import type { Language } from '../domain/record/language.ts';
import type { DoubtWords } from './doubt-words.ts';

/** The forms that a person may meet. */
export type FormName =
  | 'setUp'
  | 'assignment'
  | 'read'
  | 'confirmReading'
  | 'addMeeting'
  | 'meetings'
  | 'cancelMeeting'
  | 'delegate'
  | 'update'
  | 'draft'
  | 'requestChanges'
  | 'snoozeDate'
  | 'setDate'
  | 'edit'
  | 'void'
  | 'close'
  | 'confirmMinutes'
  | 'confirmMeeting'
  | 'askExtension'
  | 'extend'
  | 'outcome'
  | 'import'
  | 'importColumns'
  | 'importConfirm'
  | 'meetingDates'
  | 'meetingDatesConfirm'
  | 'plan'
  | 'planConfirm'
  | 'ladder'
  | 'ladderConfirm'
  | 'committee'
  | 'officers'
  | 'preferences'
  | 'closedDays'
  | 'closedDaysConfirm';

/** Everything that a form asks for; its name is also the field's block id. */
export type FormField =
  | 'code'
  | 'name'
  | 'language'
  | 'secretary'
  | 'chair'
  | 'director'
  | 'otherOffice'
  | 'from'
  | 'weekday'
  | 'meetings'
  | 'office'
  | 'holder'
  | 'deliverable'
  | 'due'
  | 'dueText'
  | 'caseNumber'
  | 'basis'
  | 'decidedAt'
  | 'paragraph'
  | 'wording'
  | 'preliminary'
  | 'take'
  | 'text'
  | 'file'
  | 'column'
  | 'signal'
  | 'update'
  | 'link'
  | 'colleague'
  | 'scope'
  | 'part'
  | 'comment'
  | 'reason'
  | 'ground'
  | 'outcome'
  | 'motive'
  | 'nextMeeting'
  | 'newMeeting'
  | 'plan'
  | 'ladder'
  | 'closedDays'
  | 'idleMonths'
  | 'day'
  | 'time'
  | 'remindAt'
  | 'pausedUntil';

/** The texts of the forms. Titles and submit buttons take at most 24 characters on Slack. */
export type FormWords = {
  readonly cancel: string;
  readonly close: string;
  readonly titles: Readonly<Record<FormName, string>>;
  readonly submits: Readonly<Record<FormName, string>>;
  readonly labels: Readonly<Record<FormField, string>>;
  readonly hints: Readonly<Partial<Record<FormField, string>>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly signals: Readonly<Record<'on-track' | 'at-risk' | 'blocked', string>>;
  /** What can be chosen as the due besides a planned meeting. */
  readonly dueChoices: Readonly<Record<'new-meeting' | 'date' | 'none', string>>;
  /** What can be given on besides a milestone. */
  readonly wholeAssignment: string;
  readonly extensionReason: string;
  readonly groundParagraph: string;
  readonly grounds: Readonly<Record<'decision' | 'consent', string>>;
  readonly takeIt: string;
  readonly next: string;
  readonly back: string;
  readonly alreadyIs: (label: string) => string;
  readonly extends: (label: string) => string;
  /** The hint at the § that closes. */
  readonly closingParagraph: string;
  /** Why a field that was read is unsure. */
  readonly doubts: DoubtWords;
  readonly holderSaid: (title: string) => string;
  readonly dueSaid: (words: string) => string;
  readonly findingOf: (number: number, count: number) => string;
  readonly nothingFound: string;
  readonly readingFile: string;
  readonly moreFollow: (count: number) => string;
  readonly errors: {
    readonly missing: string;
    readonly badCode: string;
    readonly oneHolder: string;
    readonly noHolder: string;
    readonly noDue: string;
    readonly oneDue: string;
    readonly dueNeedsDay: string;
    readonly noSuchMeeting: string;
    readonly severalMeetings: string;
    readonly notUnderstoodDay: (words: string) => string;
    readonly badParagraph: string;
    readonly badPlan: string;
    readonly nothingGiven: string;
    readonly oneOfTextAndFile: string;
    readonly oneOfLinkAndFile: string;
    readonly badLink: string;
    readonly takeNone: string;
    readonly columnTaken: string;
  };
};
