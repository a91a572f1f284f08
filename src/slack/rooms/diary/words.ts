import type { DossierFormat } from '../../../app/ports/dossier.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  dossier: { title: 'Dossier', submit: 'Hämta' },
  whatItHolds:
    'Allt om uppdraget i tidsordning: beslut, versioner med kontrollsummor, lägesrapporter, påminnelser med sina ord och hela historiken.',
  format: 'Som',
  formats: {
    pdf: 'PDF/A, för bevarande',
    md: 'Markdown',
    json: 'JSON, med publicerat schema',
    zip: 'Paket: handlingarna, dossiern och kontrollsummor (ZIP)',
  } satisfies Record<DossierFormat, string>,
  making: 'Tar fram dossiern …',
  makingPackage: 'Packar handlingarna …',
  handsOver: 'Lämna till diariet',
  isHandedOver: (labels: string, who: string) =>
    `Lämnat till diariet: ${labels}. ${who} får handlingarna och svarar när de är mottagna.`,
  forDiary: (who: string, count: number) =>
    plural('sv', count, {
      one: `${who} lämnar ett uppdrag till diariet.`,
      other: `${who} lämnar ${count} uppdrag till diariet.`,
    }),
  fetches: 'Hämta paketet',
  receives: 'Mottaget i diariet',
  receivesLabel: (label: string) => `Mottaget: ${label}`,
  receipt: { title: 'Mottaget i diariet', submit: 'Spara' },
  number: 'Diarienummer',
  numberHint: 'Till exempel RS 2026/123.',
  day: 'Dag',
  isReceived: 'Mottaget i diariet.',
  wasReceived: (number: string, day: string, who: string) =>
    `✓ Mottaget i diariet: ${number}, ${day} (${who})`,
  wasHandedOver: (who: string, day: string) => `✓ Lämnat till diariet av ${who}, ${day}`,
  inDiary: 'I diariet',
  received: (number: string, day: string) => `${number}, ${day}`,
  waits: (day: string) => `lämnat ${day}, inte mottaget`,
  isNotHandedOver: 'inte lämnat till diariet',
  shows: 'Visa vad som väntar',
  waiting: (code: string) => `Väntar på diariet, ${code}`,
  nothingWaits: 'Inget väntar på diariet.',
  help: { end: '`lämna till diariet RUN-1`', lists: '`dossier RUN-1` · `diariet`' },
};

type Words = typeof sv;

const en = {
  dossier: { title: 'Dossier', submit: 'Get it' },
  whatItHolds:
    'Everything about the assignment, in the order it happened: the decision, versions with checksums, status updates, reminders with their words, and the whole history.',
  format: 'As',
  formats: {
    pdf: 'PDF/A, for keeping',
    md: 'Markdown',
    json: 'JSON, with a published schema',
    zip: 'Package: the documents, the dossier and checksums (ZIP)',
  },
  making: 'Making the dossier …',
  makingPackage: 'Packing the documents …',
  handsOver: 'Hand over to the diary',
  isHandedOver: (labels, who) =>
    `Handed over to the diary: ${labels}. ${who} gets the documents, and answers once they are received.`,
  forDiary: (who, count) =>
    plural('en', count, {
      one: `${who} hands over an assignment to the diary.`,
      other: `${who} hands over ${count} assignments to the diary.`,
    }),
  fetches: 'Get the package',
  receives: 'Received in the diary',
  receivesLabel: (label) => `Received: ${label}`,
  receipt: { title: 'Received in the diary', submit: 'Save' },
  number: 'Diary number',
  numberHint: 'For example RS 2026/123.',
  day: 'Day',
  isReceived: 'Received in the diary.',
  wasReceived: (number, day, who) => `✓ Received in the diary: ${number}, ${day} (${who})`,
  wasHandedOver: (who, day) => `✓ Handed over to the diary by ${who}, ${day}`,
  inDiary: 'In the diary',
  received: (number, day) => `${number}, ${day}`,
  waits: (day) => `handed over ${day}, not received`,
  isNotHandedOver: 'not handed over to the diary',
  shows: 'Show what waits',
  waiting: (code) => `Waits for the diary, ${code}`,
  nothingWaits: 'Nothing waits for the diary.',
  help: { end: '`hand over RUN-1 to the diary`', lists: '`dossier RUN-1` · `diary`' },
} satisfies Words;

export const diaryWordsIn = inLanguages(sv, en);
