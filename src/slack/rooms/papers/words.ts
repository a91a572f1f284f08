import type { PaperFormat, PaperOrder, PaperPart } from '../../../app/ports/paper-parts.ts';
import type { TemplateProblem } from '../../../app/ports/papers.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

type Problems = Readonly<Record<TemplateProblem['is'], (placeholder: string) => string>>;

const sv = {
  title: 'Uppdragslista',
  submit: 'Gör listan',
  meeting: 'Till sammanträdet',
  format: 'Som',
  formats: {
    docx: 'Word',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    md: 'Markdown',
  } satisfies Record<PaperFormat, string>,
  order: 'Ordning',
  orders: {
    number: 'Efter nummer',
    holder: 'Efter ansvarig',
    meeting: 'Efter sammanträde',
  } satisfies Record<PaperOrder, string>,
  language: 'Språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  parts: 'Ta med',
  whatIsPublic:
    'Listan blir en handling som vem som helst kan begära ut. Bara det som är ikryssat tas med utöver beslut, datum och status. Läs igenom den innan den skickas.',
  partNames: {
    updates: 'Den senaste lägesrapportens ord',
    people: 'Namn på ansvariga och handläggare',
    drafts: 'Utkastens namn och länkar',
    comments: 'Kommentarer och skäl',
  } satisfies Record<PaperPart, string>,
  making: 'Listan görs … Det tar oftast några sekunder.',
  fetches: 'Hämta filen',
  isAtAddress: 'Filen är klar. Den kan hämtas en gång inom tio minuter.',
  isInDirect:
    'Filen är klar och ligger i dina direktmeddelanden. Jag tar bort den därifrån efter 24 timmar.',
  looks: 'Papperens utseende',
  reviews: 'Granska',
  agenda: {
    isMade: (day: string) => `*Uppdragslistan till ${day}* är gjord`,
    assignments: (count: number) => `${count} uppdrag`,
    reported: (count: number) =>
      plural('sv', count, { one: '1 slutredovisat', other: `${count} slutredovisade` }),
    wantTime: (count: number) => `${count} begär mer tid`,
    noOutcome: (labels: string) =>
      `Se över: sammanträdet har varit, men utfall saknas för ${labels}`,
    silent: (labels: string) => `Se över: inget har hörts på länge om ${labels}`,
    still: (labels: string, months: number) =>
      `Föreslås till dagordningen, utan framsteg på ${plural('sv', months, { one: 'en månad', other: `${months} månader` })}: ${labels}`,
    same: 'Inget har ändrats sedan listan gjordes.',
    sameSinceSent: 'Handlingarna är utskickade. Inget har ändrats sedan listan gjordes.',
    changed: '*Ändrat sedan listan gjordes:*',
    changedSinceSent:
      '*Handlingarna är utskickade.* Det här har ändrats sedan dess, så en ny lista är en komplettering:',
    came: 'har kommit till',
    went: 'är inte öppet längre',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    noDay: 'utan datum',
    isOn: 'Uppdragslistan görs till varje sammanträde. Sekreteraren får den på morgonen för slutliga handlingar, med _Granska_. `uppdragslista inte varje sammanträde` stänger av det.',
    isOff:
      'Uppdragslistan görs inte av sig själv. `uppdragslista vid varje sammanträde` sätter på det.',
  },
  letterhead: {
    title: 'Papperens utseende',
    submit: 'Spara',
    forAll: 'Det här gäller alla nämnder i arbetsytan.',
    authority: 'Regionens eller kommunens namn',
    mark: 'Märke',
    markHint: 'En bild, PNG eller JPEG. Den står överst i Word och PDF.',
    template: 'Egen mall för Word',
    templateHint:
      'En Wordfil med platshållare, till exempel {title} och {words}. Utgå från vår mall. PDF följer inte mallen.',
    clears: 'Ta bort',
    noMark: 'Ta bort märket',
    noTemplate: 'Använd Bevakas mall igen',
    getsTemplate: 'Hämta vår mall',
    isSet: 'Papperens utseende är ändrat.',
  },
  problems: {
    unknown: (name) => `{${name}} finns inte bland platshållarna.`,
    misplaced: (name) => `{${name}} står utanför sin del, till exempel utanför {#rows} … {/rows}.`,
    unclosed: (name) => `”${name}” börjar och avslutas aldrig.`,
    unopened: (name) => `”${name}” avslutas och har ingen början.`,
    missing: (name) => `{#${name}} … {/${name}} saknas, och då kommer inget uppdrag med.`,
    'not-docx': () => 'Filen är ingen Wordfil (.docx).',
  } satisfies Problems,
  badTemplate: (problems: string) => `Mallen går inte att använda. ${problems}`,
};

type Words = typeof sv;

const en = {
  title: 'Assignment list',
  submit: 'Make the list',
  meeting: 'For the meeting',
  format: 'As',
  formats: { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', md: 'Markdown' },
  order: 'Order',
  orders: { number: 'By number', holder: 'By holder', meeting: 'By meeting' },
  language: 'Language',
  languages: { sv: 'Swedish', en: 'English' },
  parts: 'Include',
  whatIsPublic:
    'The list becomes a document that anybody may ask for. Only what is ticked is included besides decisions, dates and status. Read it through before it is sent.',
  partNames: {
    updates: 'The words of the newest update',
    people: 'Names of holders and case officers',
    drafts: 'The drafts’ names and links',
    comments: 'Comments and reasons',
  },
  making: 'Making the list … It usually takes a few seconds.',
  fetches: 'Get the file',
  isAtAddress: 'The file is ready. It can be fetched once within ten minutes.',
  isInDirect:
    'The file is ready, in your direct messages. I take it away from there after 24 hours.',
  looks: 'What papers look like',
  reviews: 'Review',
  agenda: {
    isMade: (day) => `*The assignment list for ${day}* is made`,
    assignments: (count) =>
      plural('en', count, { one: '1 assignment', other: `${count} assignments` }),
    reported: (count) => `${count} reported`,
    wantTime: (count) =>
      plural('en', count, { one: '1 asks for more time', other: `${count} ask for more time` }),
    noOutcome: (labels) =>
      `Have a look: the meeting has been held, and no outcome is recorded for ${labels}`,
    silent: (labels) => `Have a look: nothing has been heard for a long time about ${labels}`,
    still: (labels, months) =>
      `Proposed for the agenda, without progress for ${plural('en', months, { one: 'one month', other: `${months} months` })}: ${labels}`,
    same: 'Nothing has changed since the list was made.',
    sameSinceSent: 'The papers are sent. Nothing has changed since the list was made.',
    changed: '*Changed since the list was made:*',
    changedSinceSent:
      '*The papers are sent.* This has changed since, so a new list is a late paper:',
    came: 'is new',
    went: 'is not open any more',
    fromTo: (from, to) => `${from} → ${to}`,
    noDay: 'no date',
    isOn: 'The assignment list is made for every meeting. The secretary gets it on the morning of the final papers, with _Review_. `paper not at every meeting` switches it off.',
    isOff: 'The assignment list is not made by itself. `paper at every meeting` switches it on.',
  },
  letterhead: {
    title: 'What papers look like',
    submit: 'Save',
    forAll: 'This holds for every committee of the workspace.',
    authority: 'Name of the region or municipality',
    mark: 'Mark',
    markHint: 'A picture, PNG or JPEG. It stands at the top in Word and PDF.',
    template: 'Template of your own for Word',
    templateHint:
      'A Word file with placeholders, for example {title} and {words}. Begin from our template. PDF does not follow it.',
    clears: 'Remove',
    noMark: 'Remove the mark',
    noTemplate: 'Use Bevaka’s template again',
    getsTemplate: 'Get our template',
    isSet: 'What papers look like has been changed.',
  },
  problems: {
    unknown: (name) => `{${name}} is not one of the placeholders.`,
    misplaced: (name) =>
      `{${name}} stands outside its part, for example outside {#rows} … {/rows}.`,
    unclosed: (name) => `“${name}” begins and is never closed.`,
    unopened: (name) => `“${name}” is closed and has no beginning.`,
    missing: (name) => `{#${name}} … {/${name}} is missing, so no assignment would be included.`,
    'not-docx': () => 'The file is not a Word file (.docx).',
  } satisfies Problems,
  badTemplate: (problems) => `The template cannot be used. ${problems}`,
} satisfies Words;

export const paperWordsIn = inLanguages(sv, en);
