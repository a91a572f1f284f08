import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Stängda dagar', submit: 'Visa ändringar' },
  confirming: { title: 'Stämmer det här?', submit: 'Ändra dagarna' },
  days: 'Stängda dagar utöver helgerna',
  howToWrite: 'En dag eller period per rad, till exempel ”15 maj” eller ”27 december – 5 januari”.',
  idleMonths: 'Månader utan sammanträden',
  whatSkipsThem: 'En regel som ”andra tisdagen varje månad” hoppar över dem.',
  unclear: (lines: string) =>
    `Det här förstod jag inte: ${lines}. Skriv högst 60 rader, till exempel ”15 maj” eller ”27 december – 5 januari”.`,
  noneAffected: 'Inga öppna uppdrag får andra datum. Stämmer det?',
  affected: (count: number) =>
    plural('sv', count, {
      one: '1 öppet uppdrag får andra datum. Stämmer det?',
      other: `${count} öppna uppdrag får andra datum. Stämmer det?`,
    }),
  areSaved: 'De stängda dagarna och månaderna är sparade. Hålltiderna följer med.',
};

type Words = typeof sv;

const en = {
  asking: { title: 'Closed days', submit: 'Show changes' },
  confirming: { title: 'Is this right?', submit: 'Change the days' },
  days: 'Closed days besides the holidays',
  howToWrite: 'One day or period on each line, for example “15 May” or “27 December – 5 January”.',
  idleMonths: 'Months without meetings',
  whatSkipsThem: 'A rule such as “second Tuesday of every month” leaves them out.',
  unclear: (lines) =>
    `I did not understand this: ${lines}. Write at most 60 lines, for example “15 May” or “27 December – 5 January”.`,
  noneAffected: 'No open assignment gets other dates. Is this right?',
  affected: (count) =>
    plural('en', count, {
      one: 'One open assignment gets other dates. Is this right?',
      other: `${count} open assignments get other dates. Is this right?`,
    }),
  areSaved: 'The closed days and months have been saved. The milestones follow.',
} satisfies Words;

export const closedDaysWordsIn = inLanguages(sv, en);
