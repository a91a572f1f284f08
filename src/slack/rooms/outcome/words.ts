import { inLanguages } from '../../../words/in-languages.ts';
import { outcomeKindsIn } from '../../../words/outcome-kinds.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  records: 'Notera utfall',
  recordsAll: (committee: string, day: string) =>
    `Utfall för hela sammanträdet ${committee} ${day}`,
  noneAwaited: 'Inget hållet sammanträde väntar på utfall.',
  asking: { title: 'Utfall', submit: 'Spara' },
  noLaterMeeting:
    'Inget senare sammanträde är planerat. Fortsätter något uppdrag, skriv dagen för ett nytt längst ned.',
  outcome: 'Utfall',
  outcomes: outcomeKindsIn('sv'),
  whichRevoked: 'Vad har nämnden återkallat: ett tillfälle eller hela uppdraget?',
  whole: (label: string) => `Hela ${label}`,
  whenParagraph: 'Behövs när nämnden har beslutat, till exempel § 87.',
  motive: 'Motiv till återremiss',
  whenMotive: 'Behövs bara vid återremiss.',
  nextMeeting: 'Tas upp igen vid sammanträdet',
  whenNextMeeting: 'Gäller återremiss, bordläggning, utgår och annat som fortsätter.',
  newMeeting: 'Nytt sammanträde',
  whatGoesToNewMeeting: 'Till exempel 9 februari 09:00. Dit går de uppdrag som fortsätter.',
  settled: (what: string, who: string, day: string) => `✓ ${what}, noterat av ${who}, ${day}`,
  allSettled: (who: string, day: string) => `✓ Alla utfall är noterade, ${who}, ${day}`,
  isRecorded: 'Utfallet är noterat.',
  recorded: (who: string, what: string) => `${who} har noterat utfallet: *${what}*.`,
  recordedAll: (who: string, count: number) =>
    plural('sv', count, {
      one: `${who} har noterat utfallet av ett uppdrag:`,
      other: `${who} har noterat utfallet av ${count} uppdrag:`,
    }),
  outcomesBelow:
    'Utfall av sammanträdets uppdrag, enligt protokollet. Inget noteras förrän du sparar.',
  inMinutes: (what: string) => `Protokollet: ${what}.`,
  maybeInMinutes: (what: string) => `Kanske: ${what}. Välj om det stämmer.`,
  isClosedShort: 'avslutat',
  paragraphMissing: '§ saknas',
  addsParagraph: 'Lägg till §',
  addingParagraph: { title: 'Lägg till §', submit: 'Spara' },
  paragraphOf: (what: string, day: string) =>
    day === '' ? `Paragraf för utfallet ${what}` : `Paragraf för utfallet ${what}, ${day}`,
  exampleParagraph: 'Till exempel § 87.',
  decisionParagraph: 'Beslutets paragraf',
  whichDecision: 'Paragrafen där uppdraget gavs, till exempel § 41.',
  paragraphAdded: 'Paragrafen är tillagd.',
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
  outcomes: outcomeKindsIn('en'),
  whichRevoked: 'What did the committee revoke: one occurrence or the whole assignment?',
  whole: (label) => `All of ${label}`,
  whenParagraph: 'Needed when the committee decided, for example § 87.',
  motive: 'Motive for referring back',
  whenMotive: 'Needed only when it is referred back.',
  nextMeeting: 'Taken up again at the meeting',
  whenNextMeeting: 'For what is referred back, tabled, off the agenda, or goes on otherwise.',
  newMeeting: 'New meeting',
  whatGoesToNewMeeting: 'For example 9 February 09:00. What goes on goes there.',
  settled: (what, who, day) => `✓ ${what}, recorded by ${who}, ${day}`,
  allSettled: (who, day) => `✓ All outcomes are recorded, ${who}, ${day}`,
  isRecorded: 'The outcome has been recorded.',
  recorded: (who, what) => `${who} has recorded the outcome: *${what}*.`,
  recordedAll: (who, count) =>
    plural('en', count, {
      one: `${who} has recorded the outcome of one assignment:`,
      other: `${who} has recorded the outcomes of ${count} assignments:`,
    }),
  outcomesBelow:
    'Outcomes of the meeting’s assignments, according to the minutes. Nothing is recorded until you save.',
  inMinutes: (what) => `The minutes: ${what}.`,
  maybeInMinutes: (what) => `Maybe: ${what}. Choose it if it is right.`,
  isClosedShort: 'closed',
  paragraphMissing: '§ missing',
  addsParagraph: 'Add §',
  addingParagraph: { title: 'Add §', submit: 'Save' },
  paragraphOf: (what, day) =>
    day === '' ? `Paragraph of the outcome ${what}` : `Paragraph of the outcome ${what}, ${day}`,
  exampleParagraph: 'For example § 87.',
  decisionParagraph: 'Paragraph of the decision',
  whichDecision: 'The paragraph that gave the assignment, for example § 41.',
  paragraphAdded: 'The paragraph has been added.',
  becauseOf: (motive) => `Motive: ${motive}`,
  isClosed: 'The assignment is closed. You need not do anything more.',
} satisfies Words;

export const outcomeWordsIn = inLanguages(sv, en);
