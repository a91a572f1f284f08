import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  records: 'Notera utfall',
  recordsAll: (committee: string, day: string) =>
    `Utfall för hela sammanträdet ${committee} ${day}`,
  noneAwaited: 'Inget hållet sammanträde väntar på utfall.',
  asking: { title: 'Utfall', submit: 'Spara' },
  noLaterMeeting:
    'Inget senare sammanträde är planerat. Fortsätter något uppdrag, skriv dagen för ett nytt längst ned.',
  outcome: 'Utfall',
  outcomes: {
    approved: 'Bifall',
    noted: 'Till handlingarna',
    rejected: 'Avslag',
    'referred-back': 'Återremiss',
    tabled: 'Bordläggning',
    'off-the-agenda': 'Utgår',
    revoked: 'Återkallat',
  },
  whichRevoked: 'Vad har nämnden återkallat: ett tillfälle eller hela uppdraget?',
  whole: (label: string) => `Hela ${label}`,
  closes: 'uppdraget avslutas',
  goesOn: 'uppdraget fortsätter',
  whenParagraph: 'Behövs när nämnden har beslutat, till exempel § 87.',
  motive: 'Motiv till återremiss',
  whenMotive: 'Behövs bara vid återremiss.',
  nextMeeting: 'Tas upp igen vid sammanträdet',
  whenNextMeeting: 'Gäller återremiss, bordläggning, utgår och annat som fortsätter.',
  newMeeting: 'Nytt sammanträde',
  whatGoesToNewMeeting: 'Till exempel 9 februari 09:00. Dit går de uppdrag som fortsätter.',
  isRecorded: 'Utfallet är noterat.',
  recorded: (who: string, what: string) => `${who} har noterat utfallet: *${what}*.`,
  becauseOf: (motive: string) => `Motiv: ${motive}`,
  isClosed: 'Uppdraget är avslutat. Du behöver inte göra något mer.',
};

type Words = typeof sv;

const en = {
  records: 'Record the outcome',
  recordsAll: (committee, day) => `Outcomes of the whole meeting ${committee} ${day}`,
  noneAwaited: 'No held meeting waits for outcomes.',
  asking: { title: 'Outcomes', submit: 'Save' },
  noLaterMeeting:
    'No later meeting is planned. If an assignment goes on, write the day of a new one at the end.',
  outcome: 'Outcome',
  outcomes: {
    approved: 'Approved',
    noted: 'Noted',
    rejected: 'Rejected',
    'referred-back': 'Referred back',
    tabled: 'Tabled',
    'off-the-agenda': 'Off the agenda',
    revoked: 'Revoked',
  },
  whichRevoked: 'What did the committee revoke: one occurrence or the whole assignment?',
  whole: (label) => `All of ${label}`,
  closes: 'closes the assignment',
  goesOn: 'the assignment goes on',
  whenParagraph: 'Needed when the committee decided, for example § 87.',
  motive: 'Motive for referring back',
  whenMotive: 'Needed only when it is referred back.',
  nextMeeting: 'Taken up again at the meeting',
  whenNextMeeting: 'For what is referred back, tabled, off the agenda, or goes on otherwise.',
  newMeeting: 'New meeting',
  whatGoesToNewMeeting: 'For example 9 February 09:00. What goes on goes there.',
  isRecorded: 'The outcome has been recorded.',
  recorded: (who, what) => `${who} has recorded the outcome: *${what}*.`,
  becauseOf: (motive) => `Motive: ${motive}`,
  isClosed: 'The assignment is closed. You need not do anything more.',
} satisfies Words;

export const outcomeWordsIn = inLanguages(sv, en);
