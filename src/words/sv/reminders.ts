import type { ReminderWords } from '../reminder-word-list.ts';

export const reminderWords: ReminderWords = {
  levels: { owner: 'ansvarig', director: 'direktör', secretary: 'sekreterare' },
  step: (step) => {
    if (step === 0) return 'samma dag';
    const days = Math.abs(step) === 1 ? '1 arbetsdag' : `${Math.abs(step)} arbetsdagar`;
    return `${days} ${step < 0 ? 'före' : 'efter'}`;
  },
  goesOnEvery: (days) =>
    days === 1 ? 'sedan varje arbetsdag' : `sedan var ${days}:${days === 2 ? 'a' : 'e'} arbetsdag`,
  ladderWrong: {
    empty: () => 'Skriv minst en rad, till exempel ”7 arbetsdagar före: ansvarig”.',
    unclear: (line) =>
      `”${line}” förstår jag inte. Skriv till exempel ”7 arbetsdagar före: ansvarig” eller ”1 arbetsdag efter: ansvarig och direktör”.`,
    'too-far': (line) =>
      `”${line}”: högst 60 arbetsdagar före eller efter, och sedan minst var 30:e arbetsdag.`,
    twice: (line) => `”${line}” står redan på en annan rad.`,
    'too-many': (line) => `”${line}” får inte plats. Högst tolv rader.`,
  },
  remindersAhead: (count) => {
    if (count === 0) return 'Inga öppna uppdrag ger någon påminnelse nu. Stämmer det?';
    return count === 1
      ? 'Den här påminnelsen skickas, om inget annat händer. Stämmer det?'
      : 'De här påminnelserna skickas närmast, om inget annat händer. Stämmer det?';
  },
  noOverview: 'Kanalen får ingen veckoöversikt. Skriv till exempel `veckoöversikt måndag`.',
  overviewOn: (weekday) =>
    `Kanalen får en veckoöversikt varje ${weekday} morgon, när något är öppet. \`veckoöversikt av\` tar bort den.`,
  ladderSet: 'Påminnelserna är ändrade. Det som redan är sagt sägs inte igen.',
};
