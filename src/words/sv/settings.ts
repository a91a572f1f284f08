import type { SettingsWords } from '../settings-word-list.ts';

export const settingsWords: SettingsWords = {
  button: 'Inställningar',
  change: 'Ändra',
  parts: {
    committee: 'Nämnden',
    officers: 'Befattningar',
    plan: 'Beredningsplan',
    ladder: 'Påminnelser',
    closedDays: 'Stängda dagar',
    meetings: 'Sammanträden',
  },
  overview: (weekday) =>
    weekday === null ? 'Ingen veckoöversikt' : `Veckoöversikt varje ${weekday}`,
  officeHeld: (title, name) => `${title}: ${name}`,
  moreOffices: (count) => `och ${count} till`,
  closedDays: (count) => {
    if (count === 0) return 'Inga utöver helgerna';
    return count === 1 ? 'En dag utöver helgerna' : `${count} dagar utöver helgerna`;
  },
  idleMonths: (months) => `Inga sammanträden i ${months}`,
  meetings: (count, next) => {
    if (next === null) return 'Inga är planerade';
    return count === 1 ? `Ett planerat, ${next}` : `${count} planerade, närmast ${next}`;
  },
  noWeekday: 'Ingen veckoöversikt',
  committeeSet: 'Nämndens uppgifter är ändrade.',
  officersSet: (titles) => `Ändrat: ${titles}.`,
  bothOrNone: 'Ange både befattning och person, eller ingen av dem.',
};
