import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Importera uppdrag', submit: 'Läs listan' },
  how: 'Ge listan över öppna uppdrag som Excel eller CSV. En kolumn behöver säga vad som ska tas fram och en vilken befattning som är ansvarig; gärna också till när, dnr, § och beslutsdatum. Inget registreras förrän du har sett vad som hittades.',
  whichFile: 'Excel (.xlsx) eller CSV, högst 500 rader.',
  choosingColumns: { title: 'Listans kolumner', submit: 'Visa uppdragen' },
  columnsAsRead: 'Så här är kolumnerna lästa. Ändra det som inte stämmer.',
  columns: {
    deliverable: 'Det som ska tas fram',
    holder: 'Ansvarig befattning',
    due: 'Till när',
    caseNumber: 'Diarienummer',
    paragraph: 'Paragraf',
    decidedOn: 'Beslutsdatum',
  },
  columnTaken: 'Kolumnen är redan vald ovan.',
  confirming: { title: 'Stämmer det här?', submit: 'Registrera' },
  changesColumns: 'Ändra kolumnerna',
  clear: (count: number) =>
    count === 0
      ? 'Ingen rad kan registreras som den står.'
      : plural('sv', count, {
          one: 'En rad kan registreras:',
          other: `${count} rader kan registreras:`,
        }),
  alike: (label: string, terms: string) => `liknar ${label}: ${terms}`,
  likes: (count: number) =>
    plural('sv', count, {
      one: 'En rad liknar ett öppet uppdrag. Registrera ändå?',
      other: `${count} rader liknar öppna uppdrag. Registrera ändå?`,
    }),
  registersLikes: 'Registrera dem också',
  known: (count: number) =>
    plural('sv', count, {
      one: 'En rad är redan registrerad och registreras inte igen:',
      other: `${count} rader är redan registrerade och registreras inte igen:`,
    }),
  unclear: (count: number) =>
    plural('sv', count, {
      one: 'En rad är oklar och registreras inte:',
      other: `${count} rader är oklara och registreras inte:`,
    }),
  row: (row: number, words: string) => `Rad ${row}: ${words}`,
  doubts: {
    'no-deliverable': 'uppdraget saknas.',
    'unknown-holder': 'nämnden har ingen sådan befattning:',
    'unclear-due': 'tiden är oklar:',
  },
  help: { year: '`importera`' },
};

type Words = typeof sv;

const en = {
  asking: { title: 'Import assignments', submit: 'Read the list' },
  how: 'Give the list of open assignments as Excel or CSV. One column must say what shall be brought and one which office is accountable; if you have them, also the due, case number, § and the day of the decision. Nothing is registered before you have seen what was found.',
  whichFile: 'Excel (.xlsx) or CSV, at most 500 rows.',
  choosingColumns: { title: 'The list’s columns', submit: 'Show assignments' },
  columnsAsRead: 'This is how the columns were read. Change what is not right.',
  columns: {
    deliverable: 'What shall be brought',
    holder: 'Accountable office',
    due: 'Due',
    caseNumber: 'Case number',
    paragraph: 'Paragraph',
    decidedOn: 'Decided on',
  },
  columnTaken: 'That column is chosen above already.',
  confirming: { title: 'Is this right?', submit: 'Register' },
  changesColumns: 'Change the columns',
  clear: (count) =>
    count === 0
      ? 'No row can be registered as it stands.'
      : plural('en', count, {
          one: 'One row can be registered:',
          other: `${count} rows can be registered:`,
        }),
  alike: (label, terms) => `like ${label}: ${terms}`,
  likes: (count) =>
    plural('en', count, {
      one: 'One row is like an open assignment. Register it anyway?',
      other: `${count} rows are like open assignments. Register them anyway?`,
    }),
  registersLikes: 'Register these too',
  known: (count) =>
    plural('en', count, {
      one: 'One row is registered already and is left out:',
      other: `${count} rows are registered already and are left out:`,
    }),
  unclear: (count) =>
    plural('en', count, {
      one: 'One row is unclear and is not registered:',
      other: `${count} rows are unclear and are not registered:`,
    }),
  row: (row, words) => `Row ${row}: ${words}`,
  doubts: {
    'no-deliverable': 'the assignment is missing.',
    'unknown-holder': 'the committee has no such office:',
    'unclear-due': 'the due is unclear:',
  },
  help: { year: '`import`' },
} satisfies Words;

export const backlogWordsIn = inLanguages(sv, en);
