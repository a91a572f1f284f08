import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  isCalled: (code: string, name: string, was: string) =>
    `${code} heter nu ${name}, tidigare ${was}. Koden och uppdragens beteckningar är desamma.`,
  whatName: 'Skriv det nya namnet, till exempel `nämnd byt namn RUN Regionala tillväxtnämnden`.',
  endsNow: (name: string) => `${name} upphör nu.`,
  endsAfter: (name: string, day: string) => `${name} upphör efter ${day}.`,
  nothingOpen: 'Inget uppdrag är öppet.',
  goesOver: (count: number, to: string) =>
    plural('sv', count, {
      one: `Ett öppet uppdrag går då över till ${to}, med historik och första datum. Den gamla beteckningen går fortfarande att söka på.`,
      other: `${count} öppna uppdrag går då över till ${to}, med historik och första datum. De gamla beteckningarna går fortfarande att söka på.`,
    }),
  whoGoesOn: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag är öppet. Vilken nämnd tar över det?',
      other: `${count} uppdrag är öppna. Vilken nämnd tar över dem?`,
    }),
  noOther:
    'Det finns ingen annan nämnd i Bevaka. Lägg upp den som tar över med `nämnd ny` i dess kanal.',
  beforeIt: 'Ska behandlas av nämnden innan dess, annars går det vidare:',
  after: 'Går vidare:',
  ends: 'Avsluta nämnden',
  endsInto: (code: string) => `Avsluta, för över till ${code}`,
  list: 'Lägg listan i kanalen',
  isListed: '✓ Listan ligger i kanalen',
  listTitle: (name: string, day: string) => `*Öppna uppdrag när ${name} upphör efter ${day}*`,
  hasEnded: (name: string) => `${name} har upphört.`,
  hasGone: (count: number, to: string) =>
    plural('sv', count, {
      one: `Ett uppdrag har gått över till ${to}.`,
      other: `${count} uppdrag har gått över till ${to}.`,
    }),
  willEnd: (name: string, day: string) => `${name} upphör efter ${day}.`,
  willGo: (to: string) => `Det som är öppet då går över till ${to}.`,
  undo: 'Ångra',
  goesOn: (name: string) => `${name} fortsätter. Inget har flyttats.`,
  cardGone: (was: string, to: string, label: string) =>
    `*${was}* har gått över till ${to} och heter nu *${label}*:`,
  yours: (was: string, to: string) => `${was} har upphört. Det här ligger nu hos ${to}:`,
  formerly: (label: string) => `tidigare ${label}`,
  help: { committee: '`nämnd byt namn` · `nämnd avsluta RUN 31 december för över till HSN`' },
};

type Words = typeof sv;

const en = {
  isCalled: (code, name, was) =>
    `${code} is now called ${name}, formerly ${was}. Its code and the assignments’ labels stay.`,
  whatName: 'Write the new name, for example `committee rename RUN Growth Committee`.',
  endsNow: (name) => `${name} ends now.`,
  endsAfter: (name, day) => `${name} ends after ${day}.`,
  nothingOpen: 'No assignment is open.',
  goesOver: (count, to) =>
    plural('en', count, {
      one: `One open assignment then goes over to ${to}, with its history and first date. The old label can still be looked up.`,
      other: `${count} open assignments then go over to ${to}, with their history and first dates. The old labels can still be looked up.`,
    }),
  whoGoesOn: (count) =>
    plural('en', count, {
      one: 'One assignment is open. Which committee takes it over?',
      other: `${count} assignments are open. Which committee takes them over?`,
    }),
  noOther:
    'There is no other committee in Bevaka. Set up the one that takes over with `committee add` in its channel.',
  beforeIt: 'To be decided by the committee before that, or else it goes on:',
  after: 'Goes on:',
  ends: 'End the committee',
  endsInto: (code) => `End it, move to ${code}`,
  list: 'Post the list in the channel',
  isListed: '✓ The list is in the channel',
  listTitle: (name, day) => `*Open assignments when ${name} ends after ${day}*`,
  hasEnded: (name) => `${name} has ended.`,
  hasGone: (count, to) =>
    plural('en', count, {
      one: `One assignment has gone over to ${to}.`,
      other: `${count} assignments have gone over to ${to}.`,
    }),
  willEnd: (name, day) => `${name} ends after ${day}.`,
  willGo: (to) => `What is open then goes over to ${to}.`,
  undo: 'Undo',
  goesOn: (name) => `${name} goes on. Nothing has been moved.`,
  cardGone: (was, to, label) => `*${was}* has gone over to ${to} and is now *${label}*:`,
  yours: (was, to) => `${was} has ended. These are now with ${to}:`,
  formerly: (label) => `formerly ${label}`,
  help: {
    committee: '`committee rename` · `committee end RUN on 31 December, move to HSN`',
  },
} satisfies Words;

export const committeesWordsIn = inLanguages(sv, en);
