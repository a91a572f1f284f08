import type { ReminderWords } from '../reminder-word-list.ts';

export const reminderWords: ReminderWords = {
  levels: { owner: 'owner', director: 'director', secretary: 'secretary' },
  step: (step) => {
    if (step === 0) return 'the same day';
    const days = Math.abs(step) === 1 ? '1 working day' : `${Math.abs(step)} working days`;
    return `${days} ${step < 0 ? 'before' : 'after'}`;
  },
  goesOnEvery: (days) =>
    days === 1 ? 'then every working day' : `then every ${days} working days`,
  ladderWrong: {
    empty: () => 'Write at least one line, for example “7 working days before: owner”.',
    unclear: (line) =>
      `I did not understand “${line}”. Write for example “7 working days before: owner” or “1 working day after: owner and director”.`,
    'too-far': (line) =>
      `“${line}”: 60 working days before or after at most, and then at least every 30 working days.`,
    twice: (line) => `“${line}” is on another line already.`,
    'too-many': (line) => `There is no room for “${line}”. Twelve lines at most.`,
  },
  remindersAhead: (count) => {
    if (count === 0) return 'No open assignment gives a reminder now. Is this right?';
    return count === 1
      ? 'This reminder will be sent, if nothing else happens. Is this right?'
      : 'These reminders will be sent first, if nothing else happens. Is this right?';
  },
  noOverview: 'The channel gets no weekly overview. Write for example `overview monday`.',
  overviewOn: (weekday) =>
    `The channel gets a weekly overview every ${weekday} morning, when anything is open. \`overview off\` ends it.`,
  ladderSet: 'The reminders are changed. What has been said is not said again.',
};
