import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  handedOver: (count: number) =>
    plural('sv', count, {
      one: 'Du har fått ett uppdrag.',
      other: `Du har fått ${count} uppdrag.`,
    }),
  isAccepted: 'Du har tagit emot uppdraget.',
  showsCard: 'Visa kortet',
  cardIsShown: 'Kortet visas nu i nämndens kanal.',
  passedWhen: {
    registered: 'Redan passerat när uppdraget registrerades:',
    'meeting-followed': 'Redan passerat när sammanträdet flyttades:',
    outcome: 'Redan passerat när utfallet noterades:',
    extended: 'Redan passerat när anståndet gavs:',
    edited: 'Redan passerat när tiden ändrades:',
    other: 'Redan passerat när tiden sattes:',
  },
  isVoid: 'Makulerat',
  movedFromOldPlace: 'Kortet är flyttat hit. Det som sades tidigare står i den gamla tråden.',
  facts: {
    holder: 'Ansvarig',
    givenBy: 'Från',
    caseOfficer: 'Handläggare',
    contributors: 'Medverkar',
    state: 'Läge',
    case: 'Ärende',
    paragraph: 'Paragraf',
    sentTo: 'Expedieras till',
    basis: 'Underlag',
    readAs: 'Så lästes texten',
    acceptedBy: 'Mottaget av',
    requestSentBy: 'Begäran skickad av',
    newestDraft: 'Senaste utkast',
    newestUpdate: 'Senaste besked',
    outcome: 'Utfall',
    closed: 'Avslutat',
    wording: 'Beslutets ord',
    listed: (row: number) => `Ur listan, rad ${row}`,
  },
  closedBefore: (words: string) => (words === '' ? 'före Bevaka' : `före Bevaka: ${words}`),
  noParagraph: 'saknas',
};

type Words = typeof sv;

const en = {
  handedOver: (count) =>
    plural('en', count, {
      one: 'You have been given an assignment.',
      other: `You have been given ${count} assignments.`,
    }),
  isAccepted: 'You have accepted the assignment.',
  showsCard: 'Show the card',
  cardIsShown: 'The card is now in the committee’s channel.',
  passedWhen: {
    registered: 'Already passed when the assignment was registered:',
    'meeting-followed': 'Already passed when the meeting was moved:',
    outcome: 'Already passed when the outcome was recorded:',
    extended: 'Already passed when more time was given:',
    edited: 'Already passed when the date was changed:',
    other: 'Already passed when the date was set:',
  },
  isVoid: 'Void',
  movedFromOldPlace: 'The card has moved here. What was said before is in the old thread.',
  facts: {
    holder: 'Holder',
    givenBy: 'From',
    caseOfficer: 'Case officer',
    contributors: 'Contributing',
    state: 'State',
    case: 'Case',
    paragraph: 'Paragraph',
    sentTo: 'Sent to',
    basis: 'Basis',
    readAs: 'As the text was read',
    acceptedBy: 'Accepted by',
    requestSentBy: 'Request sent by',
    newestDraft: 'Newest draft',
    newestUpdate: 'Newest update',
    outcome: 'Outcome',
    closed: 'Closed',
    wording: 'The decision’s words',
    listed: (row) => `From the list, row ${row}`,
  },
  closedBefore: (words) => (words === '' ? 'before Bevaka' : `before Bevaka: ${words}`),
  noParagraph: 'missing',
} satisfies Words;

export const assignmentWordsIn = inLanguages(sv, en);
