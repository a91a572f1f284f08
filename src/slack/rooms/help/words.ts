import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  begins: '*Bevaka håller reda på nämndens uppdrag.*',
  ends: 'Svara i uppdragets tråd så blir det en lägesrapport. Släpp en fil där så blir den ett utkast.',
  waitsForYou: 'Det här väntar på dig:',
  forExample: 'Det här kan du göra här:',
  showsAll: 'Mer',
  help: 'Hjälp',
  notUnderstood: 'Det förstod jag inte.',
  didNotUnderstand: (typed: string) => `”${typed}” förstod jag inte.`,
  didYouMean: 'Menade du något av det här?',
  didYouMeanThis: (words: string) => `Menade du ${words}?`,
  writeHelp: 'Skriv `hjälp` för att se vad du kan skriva.',
  wasNoCommand: 'Jag läste det inte som ett kommando. Menade du något av det här?',
  formByButton: 'Det här gör du i ett formulär.',
  waits: {
    outcomes: (count: number) =>
      plural('sv', count, { one: 'Utfall för ett uppdrag', other: `Utfall för ${count} uppdrag` }),
    minutes: (count: number) =>
      plural('sv', count, {
        one: 'Justering för ett uppdrag',
        other: `Justering för ${count} uppdrag`,
      }),
    extension: (label: string) => `Begäran om anstånd för ${label}`,
  },
  examples: {
    mine: { what: 'Mina uppdrag', line: 'mina uppdrag' },
    register: {
      what: 'Registrera uppdrag',
      line: 'registrera Regiondirektören förslag på mål till decembersammanträdet',
    },
    status: { what: 'Se läget', line: 'status' },
    meetings: { what: 'Se sammanträdena', line: 'sammanträden' },
    overdue: { what: 'Se försenade', line: 'lista försenade' },
    list: { what: 'Se uppdragslistan', line: 'lista' },
    read: { what: 'Tolka ett beslut', line: 'tolka' },
    update: {
      what: 'Säg hur det går',
      line: (label: string) => `läge ${label} risk väntar på underlag`,
    },
    show: { what: 'Se uppdraget', line: (label: string) => `visa ${label}` },
    extend: {
      what: 'Be om mer tid',
      line: (label: string) => `anstånd ${label} nästa sammanträde skälet`,
    },
  },
};

type Words = typeof sv;

const en = {
  begins: '*Bevaka keeps track of the committee’s assignments.*',
  ends: 'A reply in the assignment’s thread is a status update. A file dropped there is a draft.',
  waitsForYou: 'This waits for you:',
  forExample: 'This is what you can do here:',
  showsAll: 'More',
  help: 'Help',
  notUnderstood: 'I did not understand that.',
  didNotUnderstand: (typed) => `I did not understand “${typed}”.`,
  didYouMean: 'Did you mean one of these?',
  didYouMeanThis: (words) => `Did you mean ${words}?`,
  writeHelp: 'Write `help` to see what you can write.',
  wasNoCommand: 'I did not take that for a command. Did you mean one of these?',
  formByButton: 'You do this in a form.',
  waits: {
    outcomes: (count) =>
      plural('en', count, {
        one: 'Outcome of one assignment',
        other: `Outcomes of ${count} assignments`,
      }),
    minutes: (count) =>
      plural('en', count, {
        one: 'Minutes to confirm for one assignment',
        other: `Minutes to confirm for ${count} assignments`,
      }),
    extension: (label) => `A request for more time for ${label}`,
  },
  examples: {
    mine: { what: 'My assignments', line: 'my assignments' },
    register: {
      what: 'Register an assignment',
      line: 'register @name proposal for goals for the December meeting',
    },
    status: { what: 'See the status', line: 'status' },
    meetings: { what: 'See the meetings', line: 'meetings' },
    overdue: { what: 'See what is late', line: 'list overdue' },
    list: { what: 'See the list', line: 'list' },
    read: { what: 'Read a decision', line: 'read' },
    update: {
      what: 'Say how it goes',
      line: (label) => `update ${label} at-risk waiting for figures`,
    },
    show: { what: 'See the assignment', line: (label) => `show ${label}` },
    extend: {
      what: 'Ask for more time',
      line: (label) => `extend ${label} next meeting the reason`,
    },
  },
} satisfies Words;

export const helpWordsIn = inLanguages(sv, en);
