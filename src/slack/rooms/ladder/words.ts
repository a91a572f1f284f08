import { inLanguages } from '../../../words/in-languages.ts';
import { plural, swedishOrdinal } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Påminnelser', submit: 'Visa påminnelser' },
  confirming: { title: 'Stämmer det här?', submit: 'Ändra påminnelserna' },
  rungs: 'När, och till vem',
  howToWrite:
    'En rad för varje påminnelse: arbetsdagar före eller efter hålltiden, och till vem. Ansvarig är den vars hålltid det är. Sista raden säger hur ofta det går vidare därefter.',
  // As they are written in a ladder's line, and read again.
  levels: { owner: 'ansvarig', director: 'direktör', secretary: 'sekreterare' },
  sameDay: 'samma dag',
  before: (days: number) =>
    plural('sv', days, { one: '1 arbetsdag före', other: `${days} arbetsdagar före` }),
  after: (days: number) =>
    plural('sv', days, { one: '1 arbetsdag efter', other: `${days} arbetsdagar efter` }),
  everyDay: 'sedan varje arbetsdag',
  every: (days: number) => `sedan var ${swedishOrdinal(days)} arbetsdag`,
  wrong: {
    empty: () => 'Skriv minst en rad, till exempel ”7 arbetsdagar före: ansvarig”.',
    unclear: (line: string) =>
      `”${line}” förstår jag inte. Skriv till exempel ”7 arbetsdagar före: ansvarig” eller ”1 arbetsdag efter: ansvarig och direktör”.`,
    'too-far': (line: string) =>
      `”${line}”: högst 60 arbetsdagar före eller efter, och sedan minst var 30:e arbetsdag.`,
    twice: (line: string) => `”${line}” står redan på en annan rad.`,
    'too-many': (line: string) => `”${line}” får inte plats. Högst tolv rader.`,
  },
  noneAhead: 'Inga öppna uppdrag ger någon påminnelse nu. Stämmer det?',
  ahead: (count: number) =>
    plural('sv', count, {
      one: 'Den här påminnelsen skickas, om inget annat händer. Stämmer det?',
      other: 'De här påminnelserna skickas närmast, om inget annat händer. Stämmer det?',
    }),
  areChanged: 'Påminnelserna är ändrade. Det som redan är sagt sägs inte igen.',
};

type Words = typeof sv;

const en = {
  asking: { title: 'Reminders', submit: 'Show reminders' },
  confirming: { title: 'Is this right?', submit: 'Change the reminders' },
  rungs: 'When, and to whom',
  howToWrite:
    'A line for each reminder: working days before or after the milestone, and to whom. The owner is whose milestone it is. The last line says how often it goes on after that.',
  levels: { owner: 'owner', director: 'director', secretary: 'secretary' },
  sameDay: 'the same day',
  before: (days) =>
    plural('en', days, { one: '1 working day before', other: `${days} working days before` }),
  after: (days) =>
    plural('en', days, { one: '1 working day after', other: `${days} working days after` }),
  everyDay: 'then every working day',
  every: (days) => `then every ${days} working days`,
  wrong: {
    empty: () => 'Write at least one line, for example “7 working days before: owner”.',
    unclear: (line) =>
      `I did not understand “${line}”. Write for example “7 working days before: owner” or “1 working day after: owner and director”.`,
    'too-far': (line) =>
      `“${line}”: 60 working days before or after at most, and then at least every 30 working days.`,
    twice: (line) => `“${line}” is on another line already.`,
    'too-many': (line) => `There is no room for “${line}”. Twelve lines at most.`,
  },
  noneAhead: 'No open assignment gives a reminder now. Is this right?',
  ahead: (count) =>
    plural('en', count, {
      one: 'This reminder will be sent, if nothing else happens. Is this right?',
      other: 'These reminders will be sent first, if nothing else happens. Is this right?',
    }),
  areChanged: 'The reminders are changed. What has been said is not said again.',
} satisfies Words;

export const ladderWordsIn = inLanguages(sv, en);
