import type { SettingsWords } from '../settings-word-list.ts';

export const settingsWords: SettingsWords = {
  button: 'Settings',
  change: 'Change',
  parts: {
    committee: 'The committee',
    officers: 'Offices',
    plan: 'Preparation plan',
    ladder: 'Reminders',
    closedDays: 'Closed days',
    meetings: 'Meetings',
  },
  overview: (weekday) =>
    weekday === null ? 'No weekly overview' : `Weekly overview every ${weekday}`,
  officeHeld: (title, name) => `${title}: ${name}`,
  moreOffices: (count) => `and ${count} more`,
  closedDays: (count) => {
    if (count === 0) return 'None besides the holidays';
    return count === 1 ? 'One day besides the holidays' : `${count} days besides the holidays`;
  },
  idleMonths: (months) => `No meetings in ${months}`,
  meetings: (count, next) => {
    if (next === null) return 'None is planned';
    return count === 1 ? `One planned, ${next}` : `${count} planned, next ${next}`;
  },
  noWeekday: 'No weekly overview',
  committeeSet: 'The committee is changed.',
  officersSet: (titles) => `Changed: ${titles}.`,
  bothOrNone: 'Give both the office and the person, or neither.',
};
