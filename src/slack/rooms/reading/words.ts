import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  readsText: 'Läs ett beslut',
  asking: { title: 'Tolka beslut', submit: 'Tolka' },
  text: 'Beslutets text',
  textLength: 'Högst 3 000 tecken. Lämna en längre text som fil.',
  fileInstead: 'En fil i stället för text.',
  oneOfTextAndFile: 'Klistra in text eller lämna en fil, det ena av dem.',
  mayBeMinutes: (file: string) => `Är ${file} ett protokoll? Då kan jag läsa ut uppdragen.`,
  readsDecision: 'Läs beslutet',
  mayBeMeetings: (file: string) => `Är ${file} nämndens sammanträden? Då kan jag lägga till dem.`,
  readsMeetings: 'Läs sammanträdena',
  confirming: { title: 'Stämmer det här?', submit: 'Registrera' },
  nextPage: 'Nästa',
  pageBefore: 'Tillbaka',
  nothingFound: 'Inget uppdrag hittades i texten. Registrera det gärna för hand.',
  findingOf: (number: number, count: number) => `Uppdrag ${number} av ${count}`,
  take: 'Registrera',
  takeIt: 'Ja, registrera uppdraget',
  takeOne: 'Välj minst ett uppdrag, eller tryck på Avbryt.',
  alreadyIs: (label: string) => `Finns redan som ${label}.`,
  extends: (label: string) => `Det ser ut som anstånd för ${label}.`,
  decidedAt: 'Beslutat vid sammanträdet',
  confirmedAtOnce: 'Paragrafen är omedelbart justerad.',
  severalOffices: (titles: string) => `Flera befattningar kan heta så: ${titles}. Välj en.`,
  isAddedBelow:
    'Befattningen finns inte i nämnden och läggs till, som den står under Ny befattning. Eller töm det fältet och välj en som finns.',
  holderSaid: (title: string) => `I texten: ${title}`,
  bodySaid: (name: string) =>
    `I texten: ${name}. Organ utanför bevakas av sekreteraren, om ingen annan är kontakt.`,
  dueSaid: (words: string) => `I texten: ${words}`,
  doubts: {
    'weak-order': 'Beslutet säger inte rakt ut att det är ett uppdrag.',
    'several-holders': 'Flera nämns. Välj den som ska svara för uppdraget.',
    'unknown-title':
      'Befattningen finns inte i nämnden. Välj en som finns, en person eller ett organ utanför.',
    'no-due': 'Ingen tid står i texten. Välj ett sammanträde eller ”Utan datum”.',
    'loose-due': 'Tiden är ungefärlig. Välj ett sammanträde eller ett datum.',
    'several-dues': 'Flera tider nämns. Den sista är vald.',
    'said-later': 'Tiden står i en senare mening.',
    extension: 'Det ser ut som anstånd för ett tidigare uppdrag.',
    'proposed-only': 'Det står bara som förslag, inte som beslut.',
    unsure: 'Tolkningen är osäker.',
  },
  help: { form: '`tolka` läs ett beslut' },
};

type Words = typeof sv;

const en = {
  readsText: 'Read a decision',
  asking: { title: 'Read a decision', submit: 'Read' },
  text: 'The decision’s text',
  textLength: 'At most 3,000 characters. Give a longer text as a file.',
  fileInstead: 'A file instead of text.',
  oneOfTextAndFile: 'Paste a text or give a file, one of the two.',
  mayBeMinutes: (file) => `Is ${file} minutes of a meeting? Then I can read the assignments in it.`,
  readsDecision: 'Read the decision',
  mayBeMeetings: (file) => `Is ${file} the committee’s meetings? Then I can add them.`,
  readsMeetings: 'Read the meetings',
  confirming: { title: 'Is this right?', submit: 'Register' },
  nextPage: 'Next',
  pageBefore: 'Back',
  nothingFound: 'No assignment was found in the text. You can register it by hand.',
  findingOf: (number, count) => `Assignment ${number} of ${count}`,
  take: 'Register',
  takeIt: 'Yes, register the assignment',
  takeOne: 'Choose at least one assignment, or press Cancel.',
  alreadyIs: (label) => `Registered already as ${label}.`,
  extends: (label) => `This looks like more time for ${label}.`,
  decidedAt: 'Decided at the meeting',
  confirmedAtOnce: 'This § was confirmed at once.',
  severalOffices: (titles) => `Several offices can be called so: ${titles}. Choose one.`,
  isAddedBelow:
    'The committee has no such office, and it is added as it stands under New office. Or empty that field and choose one that it has.',
  holderSaid: (title) => `In the text: ${title}`,
  bodySaid: (name) =>
    `In the text: ${name}. The secretary answers for a body outside, unless it has another contact.`,
  dueSaid: (words) => `In the text: ${words}`,
  doubts: {
    'weak-order': 'The decision does not say outright that this is an assignment.',
    'several-holders': 'Several are named. Choose the one who is accountable.',
    'unknown-title':
      'The committee has no such office. Choose one that it has, a person, or a body outside.',
    'no-due': 'The text says no time. Choose a meeting, or “No date”.',
    'loose-due': 'The time is approximate. Choose a meeting or a date.',
    'several-dues': 'Several times are named. The last one is chosen.',
    'said-later': 'The time stands in a later sentence.',
    extension: 'This looks like more time for an earlier assignment.',
    'proposed-only': 'This is only proposed, not decided.',
    unsure: 'The reading is unsure.',
  },
  help: { form: '`read` a decision' },
} satisfies Words;

export const readingWordsIn = inLanguages(sv, en);
