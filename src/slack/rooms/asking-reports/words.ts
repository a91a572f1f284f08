import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asksSilent: 'Be om lägesrapport',
  asking: { title: 'Be om lägesrapport', submit: 'Fråga' },
  question: 'Fråga',
  usualQuestion: 'Hur går det?',
  inYourName: 'Frågan skickas i ditt namn. Var och en får ett meddelande.',
  silentAre: (assignments: number, people: number) =>
    `Inget har hörts på länge om ${assignments} uppdrag. ${plural('sv', people, {
      one: 'En person får frågan:',
      other: `${people} personer får frågan:`,
    })}`,
  ofPerson: (name: string, labels: string) => `${name}: ${labels}`,
  wereInDigest: (names: string) => `Fick det i morgonens påminnelse: ${names}`,
  askThemToo: 'Fråga dem också',
  leaveThem: 'Fråga bara de andra',
  morePeople: (count: number) => `och ${count} till`,
  nobodySilent:
    'Ingen att fråga: alla öppna uppdrag har fått besked den senaste tiden, eller har redan frågats om i dag.',
  noneLeft: 'Ingen är kvar att fråga, så inget är skickat.',
  areAsked: (people: number, assignments: number) =>
    `Frågan är skickad i ditt namn till ${plural('sv', people, {
      one: 'en person',
      other: `${people} personer`,
    })}, om ${assignments} uppdrag.`,
  asks: (who: string) => `${who} ber om en lägesrapport:`,
  blocked: 'Stopp',
  writes: 'Skriv …',
};

type Words = typeof sv;

const en = {
  asksSilent: 'Ask for a status update',
  asking: { title: 'Ask for an update', submit: 'Ask' },
  question: 'Question',
  usualQuestion: 'How is it going?',
  inYourName: 'The question is sent in your name. Each person gets one message.',
  silentAre: (assignments, people) =>
    `Nothing has been heard for a while about ${plural('en', assignments, {
      one: 'one assignment',
      other: `${assignments} assignments`,
    })}. ${plural('en', people, {
      one: 'One person is asked:',
      other: `${people} people are asked:`,
    })}`,
  ofPerson: (name, labels) => `${name}: ${labels}`,
  wereInDigest: (names) => `Had it in this morning’s reminder: ${names}`,
  askThemToo: 'Ask them too',
  leaveThem: 'Ask only the others',
  morePeople: (count) => `and ${count} more`,
  nobodySilent:
    'Nobody to ask: every open assignment has had an update lately, or has been asked about today.',
  noneLeft: 'Nobody is left to ask, so nothing was sent.',
  areAsked: (people, assignments) =>
    `The question has been sent in your name to ${plural('en', people, {
      one: 'one person',
      other: `${people} people`,
    })}, about ${plural('en', assignments, {
      one: 'one assignment',
      other: `${assignments} assignments`,
    })}.`,
  asks: (who) => `${who} asks for a status update:`,
  blocked: 'Blocked',
  writes: 'Write …',
} satisfies Words;

export const askingReportsWordsIn = inLanguages(sv, en);
