import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  adds: 'Lägg till sammanträde',
  nonePlanned: 'Inga sammanträden är planerade.',
  listTitle: (committee: string) => `Sammanträden för ${committee}`,
  asking: { title: 'Nya sammanträden', submit: 'Lägg till' },
  oneDay: 'Ett enda sammanträde.',
  time: 'Klockslag',
  list: 'Kommande sammanträden',
  listOrRule:
    'Ett per rad, till exempel 15 december 2026 kl. 9. Det går också att skriva en regel, till exempel ”andra tisdagen varje månad utom juli kl. 9” eller ”varannan onsdag från 13 januari till 16 juni”.',
  whichFiles: 'En kalenderfil (.ics) eller en lista (CSV eller Excel).',
  nothingGiven: 'Välj en dag, skriv en lista eller lämna en fil.',
  confirming: { title: 'Stämmer det här?', submit: 'Lägg till' },
  noneFresh: 'Inget nytt sammanträde hittades.',
  fresh: (count: number) =>
    plural('sv', count, {
      one: 'Ett sammanträde läggs till:',
      other: `${count} sammanträden läggs till:`,
    }),
  choose: 'Välj vilka som är nämndens sammanträden',
  chooseMore: 'Fler händelser i filen',
  twoOnOneDay: (day: string) =>
    `Två är valda ${day}. Nämnden har ett sammanträde per dag; välj ett.`,
  noneChosen: 'Välj minst ett sammanträde.',
  known: (count: number) =>
    plural('sv', count, { one: 'Finns redan:', other: `${count} finns redan:` }),
  past: (count: number) =>
    plural('sv', count, {
      one: 'Har passerat och läggs inte till:',
      other: `${count} har passerat och läggs inte till:`,
    }),
  cancelled: (count: number) =>
    plural('sv', count, {
      one: 'Inställt i filen och läggs inte till:',
      other: `${count} är inställda i filen och läggs inte till:`,
    }),
  unclear: (count: number) =>
    plural('sv', count, {
      one: 'Det här förstod jag inte:',
      other: `${count} rader förstod jag inte:`,
    }),
  onClosedDay: 'stängd dag',
  inIdleMonth: 'i en månad utan sammanträden',
  isAdded: (committee: string, day: string) => `${committee} har nu ett sammanträde ${day}.`,
  usuallyIdle: (month: string) => `Nämnden har annars inga sammanträden i ${month}.`,
  areAdded: (committee: string, count: number) =>
    plural('sv', count, {
      one: `${committee} har fått ett sammanträde till.`,
      other: `${committee} har fått ${count} sammanträden till.`,
    }),
};

type Words = typeof sv;

const en = {
  adds: 'Add a meeting',
  nonePlanned: 'No meetings are planned.',
  listTitle: (committee) => `Meetings of ${committee}`,
  asking: { title: 'New meetings', submit: 'Add' },
  oneDay: 'A single meeting.',
  time: 'Time',
  list: 'Coming meetings',
  listOrRule:
    'One per line, for example 15 December 2026 09:00. A rule works too, for example “second Tuesday of every month except July 09:00” or “every other Wednesday from 13 January to 16 June”.',
  whichFiles: 'A calendar file (.ics) or a list (CSV or Excel).',
  nothingGiven: 'Choose a day, write a list or give a file.',
  confirming: { title: 'Is this right?', submit: 'Add' },
  noneFresh: 'No new meeting was found.',
  fresh: (count) =>
    plural('en', count, {
      one: 'One meeting will be added:',
      other: `${count} meetings will be added:`,
    }),
  choose: 'Choose those that are the committee’s meetings',
  chooseMore: 'More events in the file',
  twoOnOneDay: (day) => `Two are chosen on ${day}. A committee meets once a day; choose one.`,
  noneChosen: 'Choose at least one meeting.',
  known: (count) =>
    plural('en', count, { one: 'Already there:', other: `${count} are already there:` }),
  past: (count) =>
    plural('en', count, {
      one: 'Past, and not added:',
      other: `${count} are past, and not added:`,
    }),
  cancelled: (count) =>
    plural('en', count, {
      one: 'Cancelled in the file, and not added:',
      other: `${count} are cancelled in the file, and not added:`,
    }),
  unclear: (count) =>
    plural('en', count, {
      one: 'I did not understand this:',
      other: `I did not understand ${count} lines:`,
    }),
  onClosedDay: 'a closed day',
  inIdleMonth: 'in a month without meetings',
  isAdded: (committee, day) => `${committee} now has a meeting on ${day}.`,
  usuallyIdle: (month) => `The committee otherwise has no meetings in ${month}.`,
  areAdded: (committee, count) =>
    plural('en', count, {
      one: `${committee} has one more meeting.`,
      other: `${committee} has ${count} more meetings.`,
    }),
} satisfies Words;

export const meetingsWordsIn = inLanguages(sv, en);
