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
    'no-deliverable': 'Vad ska tas fram? Skriv det mellan den ansvariga och dagen.',
    'no-due':
      'Till när? Sluta med till exempel `till sammanträdet den 15 december` eller `utan datum`.',
    'two-dues': 'Det står två olika dagar. Vilken gäller?',
    'no-such-meeting':
      'Nämnden har inget sammanträde då. Lägg till det, välj ett datum eller inget.',
    'several-meetings': 'Det finns flera sammanträden då. Vilket gäller?',
    unclear: 'Jag förstår inte vilken dag du menar. Välj här eller i formuläret.',
  },
  alike: (label: string, deliverable: string) =>
    `Liknar ${label} (${deliverable}). Registrera ändå?`,
  /** Of an assignment that stands on another page than the one that is shown. */
  alikeElsewhere: (what: string, label: string) => `”${what}” liknar ${label}. Registrera ändå?`,
  registersAnyway: 'Registrera ändå',
  youWrote: (text: string) => `Du skrev: ${text}`,
  dues: {
    'new-meeting': (day: string) => `Nytt sammanträde ${day}`,
    date: (day: string) => `Bara datumet ${day}`,
    meeting: (day: string) => `Sammanträdet ${day}`,
    none: (_day: string) => 'Utan datum',
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
    'no-deliverable': 'What shall be brought? Write it between the holder and the day.',
    'no-due': 'For when? End with for example `for the 15 December meeting` or `without a date`.',
    'two-dues': 'There are two different days. Which one?',
    'no-such-meeting': 'The committee has no meeting then. Add it, choose a date or none.',
    'several-meetings': 'There are several meetings then. Which one?',
    unclear: 'I do not understand which day you mean. Choose here or in the form.',
  },
  alike: (label, deliverable) => `This is like ${label} (${deliverable}). Register it anyway?`,
  alikeElsewhere: (what, label) => `“${what}” is like ${label}. Register it anyway?`,
  registersAnyway: 'Register anyway',
  youWrote: (text) => `You wrote: ${text}`,
  dues: {
    'new-meeting': (day) => `New meeting ${day}`,
    date: (day) => `Just the date ${day}`,
    meeting: (day) => `The meeting ${day}`,
    none: () => 'No date',
  },
  help: {
    register: '`register @name proposal due for the 15 December meeting`',
    form: '`new` the same as a form',
  },
} satisfies Words;

export const registeringWordsIn = inLanguages(sv, en);
