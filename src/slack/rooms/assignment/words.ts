import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  handedOver: (count: number) =>
    plural('sv', count, {
      one: 'Du har fått ett uppdrag.',
      other: `Du har fått ${count} uppdrag.`,
    }),
  acceptedBy: (who: string, day: string) => `✓ Mottaget av ${who}, ${day}`,
  isAccepted: 'Du har tagit emot uppdraget.',
  showsCard: 'Visa kortet',
  cardIsShown: 'Kortet visas nu i nämndens kanal.',
  passedWhen: {
    registered: 'Redan passerat när uppdraget registrerades:',
    'meeting-followed': 'Redan passerat när sammanträdet flyttades:',
    outcome: 'Redan passerat när utfallet noterades:',
    extended: 'Redan passerat när anståndet gavs:',
    edited: 'Redan passerat när tiden ändrades:',
    corrected: 'Redan passerat när utfallet rättades:',
    'gone-over': 'Redan passerat när nämnden tog över uppdraget:',
  },
  isClosed: (day: string, paragraph: string) => `Avslutat ${day}, ${paragraph}`,
  isClosedBefore: (words: string) =>
    words === '' ? 'Avslutat före Bevaka' : `Avslutat före Bevaka: ${words}`,
  isVoid: (day: string) => `Makulerat ${day}`,
  movedFromOldPlace: 'Kortet är flyttat hit. Det som sades tidigare står i den gamla tråden.',
  facts: {
    holder: 'Ansvarig',
    givenBy: 'Från',
    caseOfficer: 'Handläggare',
    contributors: 'Medverkar',
    case: 'Ärende',
    sentTo: 'Expedieras till',
    basis: 'Underlag',
    readAs: 'Så lästes texten',
    acceptedBy: 'Mottaget av',
    requestSentBy: 'Begäran skickad av',
    approvedDraft: 'Godkänd version',
    newestDraft: 'Senaste utkast',
    newestUpdate: 'Senaste besked',
    whyLate: 'Orsak till förseningen',
    outcome: 'Utfall',
    wording: 'Beslutets ord',
    typed: 'Så skrevs det',
    listed: (row: number) => `Ur listan, rad ${row}`,
  },
};

type Words = typeof sv;

const en = {
  handedOver: (count) =>
    plural('en', count, {
      one: 'You have been given an assignment.',
      other: `You have been given ${count} assignments.`,
    }),
  acceptedBy: (who, day) => `✓ Accepted by ${who}, ${day}`,
  isAccepted: 'You have accepted the assignment.',
  showsCard: 'Show the card',
  cardIsShown: 'The card is now in the committee’s channel.',
  passedWhen: {
    registered: 'Already passed when the assignment was registered:',
    'meeting-followed': 'Already passed when the meeting was moved:',
    outcome: 'Already passed when the outcome was recorded:',
    extended: 'Already passed when more time was given:',
    edited: 'Already passed when the date was changed:',
    corrected: 'Already passed when the outcome was corrected:',
    'gone-over': 'Already passed when the committee took the assignment over:',
  },
  isClosed: (day, paragraph) => `Closed ${day}, ${paragraph}`,
  isClosedBefore: (words) =>
    words === '' ? 'Closed before Bevaka' : `Closed before Bevaka: ${words}`,
  isVoid: (day) => `Voided ${day}`,
  movedFromOldPlace: 'The card has moved here. What was said before is in the old thread.',
  facts: {
    holder: 'Holder',
    givenBy: 'From',
    caseOfficer: 'Case officer',
    contributors: 'Contributing',
    case: 'Case',
    sentTo: 'Sent to',
    basis: 'Basis',
    readAs: 'As the text was read',
    acceptedBy: 'Accepted by',
    requestSentBy: 'Request sent by',
    approvedDraft: 'Approved version',
    newestDraft: 'Newest draft',
    newestUpdate: 'Newest update',
    whyLate: 'Why it was late',
    outcome: 'Outcome',
    wording: 'The decision’s words',
    typed: 'As written',
    listed: (row) => `From the list, row ${row}`,
  },
} satisfies Words;

export const assignmentWordsIn = inLanguages(sv, en);
