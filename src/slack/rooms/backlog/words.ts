import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  imports: 'Importera lista',
  asking: { title: 'Importera uppdrag', submit: 'Läs listan' },
  how: 'Ge nämndens uppdragslista precis som den är, i Excel eller CSV. En kolumn behöver säga vad som ska tas fram och en vem som är ansvarig (en befattning eller ett organ utanför); gärna också till när, status, dnr, § och beslutsdatum. Övriga kolumner följer med som anteckningar. Inget registreras förrän du har sett vad som hittades.',
  whichFile: 'Excel (.xlsx) eller CSV, högst 1 000 rader.',
  choosingColumns: { title: 'Listans kolumner', submit: 'Visa uppdragen' },
  columnsAsRead: 'Så här är kolumnerna lästa. Ändra det som inte stämmer.',
  columns: {
    deliverable: 'Det som ska tas fram',
    holder: 'Ansvarig befattning',
    due: 'Till när',
    extendedTo: 'Förlängt till',
    firstDue: 'Ursprungligt datum',
    status: 'Status',
    closed: 'Avslutat (datum, x eller ja)',
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
  closed: (count: number) =>
    plural('sv', count, {
      one: 'En rad är avslutad och registreras inte:',
      other: `${count} rader är avslutade och registreras inte:`,
    }),
  isOpenHere: (label: string) => `är öppet här som ${label}`,
  isHere: (label: string) => `finns redan som ${label}`,
  repeated: (count: number) =>
    plural('sv', count, {
      one: 'En rad säger samma sak som en tidigare rad och registreras inte:',
      other: `${count} rader säger samma sak som en tidigare rad och registreras inte:`,
    }),
  sameAsRow: (row: number, words: string) => `samma som rad ${row}: ${words}`,
  newBodies: (names: string) =>
    `Nya organ utanför, som bevakas av sekreteraren tills någon annan blir kontakt: ${names}`,
  because: { struck: 'överstruken', subheading: 'under en rubrik för avslutade' },
  takes: {
    closed: {
      label: 'Avslutade rader',
      tick: 'Ta in dem som avslutade',
      hint: 'Då finns de i historiken. Ingen får något meddelande om dem.',
    },
    recurring: {
      label: 'Stående uppdrag',
      tick: 'Registrera dem som återkommande',
      hint: 'De nästa två tillfällena öppnas av sig själva. Listans ord följer med.',
    },
    likes: {
      label: 'Rader som liknar öppna uppdrag eller varandra',
      tick: 'Registrera dem ändå',
      hint: 'De liknar uppdrag som redan finns, eller säger samma sak två gånger; se efter först.',
    },
  },
  recurring: (count: number) =>
    plural('sv', count, {
      one: 'En rad återkommer och registreras inte utan kryss:',
      other: `${count} rader återkommer och registreras inte utan kryss:`,
    }),
  goingOn: (count: number) =>
    plural('sv', count, {
      one: 'En rad löper vidare utan att listan klart säger hur ofta, och registreras inte utan svar:',
      other: `${count} rader löper vidare utan att listan klart säger hur ofta, och registreras inte utan svar:`,
    }),
  often: {
    label: 'Hur ofta återkommer de?',
    hint: 'Svaret gäller alla. Låt det vara tomt om raderna ska utelämnas.',
    noDate: 'Utan datum',
  },
  hidden: (count: number) =>
    plural('sv', count, {
      one: 'En rad är dold eller bortfiltrerad i filen och registreras inte:',
      other: `${count} rader är dolda eller bortfiltrerade i filen och registreras inte:`,
    }),
  takesHidden: 'Ta med dolda rader',
  leavesHidden: 'Utelämna dolda rader',
  headings: (count: number) =>
    plural('sv', count, {
      one: 'En mellanrubrik följer med raderna under den:',
      other: `${count} mellanrubriker följer med raderna under dem:`,
    }),
  row: (row: number, words: string) => `Rad ${row}: ${words}`,
  doubts: {
    'no-deliverable': 'uppdraget saknas.',
    'no-holder': 'ansvarig saknas:',
    'unknown-holder': 'nämnden har ingen sådan ansvarig:',
    'several-offices': 'flera befattningar kan menas:',
    'unclear-due': 'tiden är oklar:',
    'unclear-status': 'är det avslutat?',
  },
  help: { year: '`importera`' },
};

type Words = typeof sv;

const en = {
  imports: 'Import a list',
  asking: { title: 'Import assignments', submit: 'Read the list' },
  how: 'Give the committee’s list of assignments just as it is, in Excel or CSV. One column must say what shall be brought and one who is accountable (an office or a body outside); if you have them, also when it is due, status, case number, § and the day of the decision. Other columns are kept as notes. Nothing is registered before you have seen what was found.',
  whichFile: 'Excel (.xlsx) or CSV, at most 1,000 rows.',
  choosingColumns: { title: 'The list’s columns', submit: 'Show assignments' },
  columnsAsRead: 'This is how the columns were read. Change what is not right.',
  columns: {
    deliverable: 'What shall be brought',
    holder: 'Accountable office',
    due: 'Due',
    extendedTo: 'Extended to',
    firstDue: 'First date',
    status: 'Status',
    closed: 'Closed (day, x or yes)',
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
  closed: (count) =>
    plural('en', count, {
      one: 'One row is closed and is not registered:',
      other: `${count} rows are closed and are not registered:`,
    }),
  isOpenHere: (label) => `is open here as ${label}`,
  isHere: (label) => `is here already as ${label}`,
  repeated: (count) =>
    plural('en', count, {
      one: 'One row says the same as an earlier row, and is not registered:',
      other: `${count} rows say the same as an earlier row, and are not registered:`,
    }),
  sameAsRow: (row, words) => `same as row ${row}: ${words}`,
  newBodies: (names) =>
    `New bodies outside; the secretary answers for each until it has another contact: ${names}`,
  because: { struck: 'struck through', subheading: 'below a heading for closed ones' },
  takes: {
    closed: {
      label: 'Closed rows',
      tick: 'Take them in as closed',
      hint: 'The history then has them. Nobody gets a message about them.',
    },
    recurring: {
      label: 'Standing assignments',
      tick: 'Register them as standing',
      hint: 'The next two occurrences are opened by themselves. The list’s own words are kept.',
    },
    likes: {
      label: 'Rows like open assignments or each other',
      tick: 'Register them anyway',
      hint: 'They are like assignments that are there already, or say the same twice; look first.',
    },
  },
  recurring: (count) =>
    plural('en', count, {
      one: 'One row comes back, and is not registered unless ticked:',
      other: `${count} rows come back, and are not registered unless ticked:`,
    }),
  goingOn: (count) =>
    plural('en', count, {
      one: 'One row goes on without the list clearly saying how often, and is not registered without an answer:',
      other: `${count} rows go on without the list clearly saying how often, and are not registered without an answer:`,
    }),
  often: {
    label: 'How often do they come back?',
    hint: 'The answer is for all of them. Leave it empty to leave the rows out.',
    noDate: 'No date',
  },
  hidden: (count) =>
    plural('en', count, {
      one: 'One row is hidden or filtered out in the file, and is not registered:',
      other: `${count} rows are hidden or filtered out in the file, and are not registered:`,
    }),
  takesHidden: 'Include hidden rows',
  leavesHidden: 'Leave hidden rows out',
  headings: (count) =>
    plural('en', count, {
      one: 'One heading between rows goes with those below it:',
      other: `${count} headings between rows go with those below them:`,
    }),
  row: (row, words) => `Row ${row}: ${words}`,
  doubts: {
    'no-deliverable': 'the assignment is missing.',
    'no-holder': 'nobody is accountable:',
    'unknown-holder': 'the committee knows no such holder:',
    'several-offices': 'several offices can be meant:',
    'unclear-due': 'the time is unclear:',
    'unclear-status': 'is it closed?',
  },
  help: { year: '`import`' },
} satisfies Words;

export const backlogWordsIn = inLanguages(sv, en);
