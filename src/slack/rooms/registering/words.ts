import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  newAssignment: 'Nytt uppdrag',
  form: { title: 'Nytt uppdrag', submit: 'Registrera' },
  caseNumber: 'Diarienummer',
  caseNumberExample: 'Till exempel RUN/516/2020.',
  registered: 'Registrerat',
  registeredSoon: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag till är sparat. Det registreras inom en minut.',
      other: `${count} uppdrag till är sparade. De registreras inom en minut.`,
    }),
  opensForm: 'Öppna formuläret',
  unclear: {
    'unknown-holder': 'Vem är ansvarig? Börja med @namn eller en befattning som nämnden har.',
    'which-office': 'Flera befattningar kan heta så. Vilken menar du?',
    'two-holders': 'Ett uppdrag har en ansvarig. Vem av dem svarar för det?',
    'no-deliverable': 'Vad ska tas fram? Skriv det mellan den ansvariga och dagen.',
    'no-due':
      'Till när? Sluta med till exempel `till sammanträdet den 15 december` eller `utan datum`.',
    'two-dues': 'Det står två olika dagar. Vilken gäller?',
    'no-such-meeting':
      'Nämnden har inget sammanträde då. Lägg till det, välj ett datum eller inget.',
    'several-meetings': 'Det finns flera sammanträden då. Vilket gäller?',
    unclear: 'Jag förstår inte vilken dag du menar. Välj här eller i formuläret.',
    passed: 'Den dagen har redan passerat. Välj här eller i formuläret.',
    'bare-time': 'Till när?',
    misspelt: 'Jag är inte säker på dagen. Menar du så här?',
    'whose-paragraph': 'Är paragrafen beslutets, eller hör den till det som ska tas fram?',
    'words-beside':
      'Jag är inte säker på orden efter dagen. De får stå kvar i det som ska tas fram. Stämmer det?',
  },
  inTheWay: (words: string) => `Orden: ”${words}”`,
  alike: (label: string, deliverable: string) =>
    `Liknar ${label} (${deliverable}). Registrera ändå?`,
  /** Of an assignment that stands on another page than the one that is shown. */
  alikeElsewhere: (what: string, label: string) => `”${what}” liknar ${label}. Registrera ändå?`,
  registersAnyway: 'Registrera ändå',
  youWrote: (text: string) => `Du skrev: ${text}`,
  /** The other of two holders, in what shall be brought. */
  withHolder: (words: string) => `med ${words}`,
  firstNamed: 'Den som nämns först',
  lastNamed: 'Den som nämns sedan',
  isLikeBody: 'Menar du ett organ som redan finns, eller ett nytt?',
  meansBody: (name: string) => `Jag menar ${name}`,
  addsBody: (name: string) => `Lägg till ”${name}” som organ utanför`,
  addingBody: { title: 'Organ utanför', submit: 'Lägg till' },
  committeeHere: {
    isHere: (name: string) => `${name} finns här i Bevaka. Var ska uppdraget registreras?`,
    there: (code: string) => `Hos ${code}, kopplat hit`,
    outside: 'Här, som organ utanför',
    where: 'Var registreras det?',
  },
  addsOffice: (title: string) => `Lägg till befattningen ”${title}”`,
  addingOffice: { title: 'Ny befattning', submit: 'Lägg till' },
  officeTitle: 'Befattning',
  officeHeldBy: 'Innehavare',
  emptyIsVacant: 'Tomt betyder att befattningen är vakant tills någon utses.',
  thenRegisters: (line: string) => `När befattningen finns registreras det du skrev: ”${line}”`,
  notItsHolder: (name: string, title: string) =>
    `${name} innehar inte befattningen ${title}. Vem är ansvarig?`,
  nameIsOfTask: 'Namnet hör till uppdraget',
  noneRegistered: 'Ingen av raderna är registrerad ännu.',
  notRegisteredToo: (count: number) =>
    plural('sv', count, {
      one: 'En rad är inte registrerad ännu:',
      other: `${count} rader är inte registrerade ännu:`,
    }),
  ofLine: (number: number, line: string) => `*Rad ${number}:* ${line}`,
  asksOfLine: 'Svara på raden',
  areOne: 'Allt är ett uppdrag',
  tooManyLines: (count: number) =>
    `Det är ${count} rader. Så många läses som en lista: spara dem i en fil, så visas de innan något registreras.`,
  importsThem: 'Läs in en lista',
  dues: {
    'new-meeting': (day: string) => `Nytt sammanträde ${day}`,
    date: (day: string) => `Bara datumet ${day}`,
    meeting: (day: string) => `Sammanträdet ${day}`,
    theMeeting: (day: string) => `sammanträdet ${day}`,
    standing: (rule: string) => `${rule.slice(0, 1).toUpperCase()}${rule.slice(1)}`,
    none: 'Utan datum',
    part: 'Det hör till uppdraget',
    decision: (paragraph: string) => `${paragraph} är beslutets paragraf`,
    task: (words: string) => `${words} hör till uppdraget`,
  },
  help: {
    register: '`registrera Regiondirektören förslag på mål till sammanträdet den 15 december`',
    form: '`ny` samma sak i ett formulär',
  },
};

type Words = typeof sv;

const en = {
  newAssignment: 'New assignment',
  form: { title: 'New assignment', submit: 'Register' },
  caseNumber: 'Case number',
  caseNumberExample: 'For example RUN/516/2020.',
  registered: 'Registered',
  registeredSoon: (count) =>
    plural('en', count, {
      one: 'One more assignment is saved. It will be registered within a minute.',
      other: `${count} more assignments are saved. They will be registered within a minute.`,
    }),
  opensForm: 'Open the form',
  unclear: {
    'unknown-holder': 'Who holds it? Begin with @name or an office that the committee has.',
    'which-office': 'Several offices can be called that. Which one do you mean?',
    'two-holders': 'An assignment has one holder. Which of them answers for it?',
    'no-deliverable': 'What shall be brought? Write it between the holder and the day.',
    'no-due': 'For when? End with for example `for the 15 December meeting` or `without a date`.',
    'two-dues': 'There are two different days. Which one?',
    'no-such-meeting': 'The committee has no meeting then. Add it, choose a date or none.',
    'several-meetings': 'There are several meetings then. Which one?',
    unclear: 'I do not understand which day you mean. Choose here or in the form.',
    passed: 'That day has already passed. Choose here or in the form.',
    'bare-time': 'For when?',
    misspelt: 'I am not sure of the day. Do you mean this?',
    'whose-paragraph': 'Is it the decision’s paragraph, or part of what shall be brought?',
    'words-beside':
      'I am not sure of the words after the day. They stay in what shall be brought. Is that right?',
  },
  inTheWay: (words) => `The words: “${words}”`,
  alike: (label, deliverable) => `This is like ${label} (${deliverable}). Register it anyway?`,
  alikeElsewhere: (what, label) => `“${what}” is like ${label}. Register it anyway?`,
  registersAnyway: 'Register anyway',
  youWrote: (text) => `You wrote: ${text}`,
  withHolder: (words) => `with ${words}`,
  firstNamed: 'The one named first',
  lastNamed: 'The one named second',
  isLikeBody: 'Do you mean a body that is there already, or a new one?',
  meansBody: (name) => `I mean ${name}`,
  addsBody: (name) => `Add “${name}” as a body outside`,
  addingBody: { title: 'Body outside', submit: 'Add' },
  committeeHere: {
    isHere: (name) => `${name} is here in Bevaka. Where should the assignment be registered?`,
    there: (code) => `With ${code}, linked`,
    outside: 'Here, as a body outside',
    where: 'Where is it registered?',
  },
  addsOffice: (title) => `Add the office “${title}”`,
  addingOffice: { title: 'New office', submit: 'Add' },
  officeTitle: 'Office',
  officeHeldBy: 'Held by',
  emptyIsVacant: 'Empty means that the office is vacant until somebody gets it.',
  thenRegisters: (line) => `Once the office is there, what you wrote is registered: “${line}”`,
  notItsHolder: (name, title) => `${name} does not hold the office ${title}. Who is accountable?`,
  nameIsOfTask: 'The name belongs to the assignment',
  noneRegistered: 'None of the lines is registered yet.',
  notRegisteredToo: (count) =>
    plural('en', count, {
      one: 'One line is not registered yet:',
      other: `${count} lines are not registered yet:`,
    }),
  ofLine: (number, line) => `*Line ${number}:* ${line}`,
  asksOfLine: 'Answer about this line',
  areOne: 'All of it is one assignment',
  tooManyLines: (count) =>
    `There are ${count} lines. So many are read as a list: save them in a file, and they are shown before anything is registered.`,
  importsThem: 'Import a list',
  dues: {
    'new-meeting': (day) => `New meeting ${day}`,
    date: (day) => `Just the date ${day}`,
    meeting: (day) => `The meeting on ${day}`,
    theMeeting: (day) => `the meeting on ${day}`,
    standing: (rule) => `${rule.slice(0, 1).toUpperCase()}${rule.slice(1)}`,
    none: 'No date',
    part: 'It belongs to the assignment',
    decision: (paragraph) => `${paragraph} is the decision’s`,
    task: (words) => `${words} is part of the assignment`,
  },
  help: {
    register: '`register @name proposal due for the 15 December meeting`',
    form: '`new` the same in a form',
  },
} satisfies Words;

export const registeringWordsIn = inLanguages(sv, en);
