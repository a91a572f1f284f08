import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  settings: 'Inställningar',
  changes: 'Ändra',
  parts: {
    committee: 'Nämnden',
    officers: 'Befattningar',
    plan: 'Beredningsplan',
    ladder: 'Påminnelser',
    closedDays: 'Stängda dagar',
    meetings: 'Sammanträden',
  },
  overviewOn: (weekday: string) => `Veckoöversikt varje ${weekday}`,
  noOverview: 'Ingen veckoöversikt',
  officeHeld: (title: string, name: string) => `${title}: ${name}`,
  leads: (title: string) => `${title} (direktör)`,
  noDirector: '⚠️ Ingen leder nämndens förvaltning: utse en direktör eller förvaltningschef.',
  moreOffices: (count: number) => `och ${count} till`,
  noClosedDays: 'Inga utöver helgerna',
  closedDays: (count: number) =>
    plural('sv', count, {
      one: 'En dag utöver helgerna',
      other: `${count} dagar utöver helgerna`,
    }),
  idleMonths: (months: string) => `Inga sammanträden i ${months}`,
  noMeetings: 'Inga är planerade',
  meetings: (count: number, next: string) =>
    plural('sv', count, {
      one: `Ett planerat, ${next}`,
      other: `${count} planerade, närmast ${next}`,
    }),
  changing: { title: 'Nämnden', submit: 'Spara' },
  overview: 'Veckoöversikt',
  readiness: 'Beredskapen inför nästa sammanträde',
  whatReadinessIs: 'Ett fäst meddelande i kanalen, som säger vad som är klart.',
  isShown: 'Visas i kanalen',
  isNotShown: 'Visas inte',
  readinessOff: 'Ingen beredskap i kanalen',
  silentAfter: 'Tyst efter så många arbetsdagar',
  whatSilentIs: 'Ett uppdrag utan lägesrapport eller utkast så länge räknas som tyst.',
  lateReasons: 'Orsaker till försening',
  whatLateReasons: 'En på varje rad. Den som är sen väljer bland dem i morgonens meddelande.',
  isChanged: 'Nämndens uppgifter är ändrade.',
};

type Words = typeof sv;

const en = {
  settings: 'Settings',
  changes: 'Change',
  parts: {
    committee: 'The committee',
    officers: 'Offices',
    plan: 'Preparation plan',
    ladder: 'Reminders',
    closedDays: 'Closed days',
    meetings: 'Meetings',
  },
  overviewOn: (weekday) => `Weekly overview every ${weekday}`,
  noOverview: 'No weekly overview',
  officeHeld: (title, name) => `${title}: ${name}`,
  leads: (title) => `${title} (director)`,
  noDirector: '⚠️ Nobody leads the committee’s administration: appoint a director.',
  moreOffices: (count) => `and ${count} more`,
  noClosedDays: 'None besides the holidays',
  closedDays: (count) =>
    plural('en', count, {
      one: 'One day besides the holidays',
      other: `${count} days besides the holidays`,
    }),
  idleMonths: (months) => `No meetings in ${months}`,
  noMeetings: 'None is planned',
  meetings: (count, next) =>
    plural('en', count, { one: `One planned, ${next}`, other: `${count} planned, next ${next}` }),
  changing: { title: 'The committee', submit: 'Save' },
  silentAfter: 'Silent after so many working days',
  whatSilentIs: 'An assignment without an update or a draft for so long counts as silent.',
  lateReasons: 'Reasons for being late',
  whatLateReasons: 'One on each line. Whoever is late chooses among them in the morning’s message.',
  overview: 'Weekly overview',
  readiness: 'What is ready for the next meeting',
  whatReadinessIs: 'A pinned message in the channel that says what is ready.',
  isShown: 'Shown in the channel',
  isNotShown: 'Not shown',
  readinessOff: 'The channel is not told what is ready',
  isChanged: 'The committee is changed.',
} satisfies Words;

export const settingsWordsIn = inLanguages(sv, en);
