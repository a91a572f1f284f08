import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  asking: { title: 'Nämndens regler', submit: 'Spara' },
  whatTheyAre:
    'Det som bryter mot en regel står en morgon i veckan i direktörens meddelande och räknas i kanalens veckoöversikt. Det som står still föreslås på nästa dagordning.',
  silentDays: 'Dagar utan ett ord, som mest',
  whatSilentIs: '7 till 366. Tomt: ingen regel. En lägesrapport eller ett utkast är ett ord.',
  stillMonths: 'Månader utan framsteg, innan det föreslås på dagordningen',
  whatStillIs:
    '1 till 36. Tomt: ingen regel. Ett utkast, en hålltid eller ett utfall är ett framsteg.',
  weekday: 'Direktören får veta på',
  silentFor: (days: number) => `Inget öppet uppdrag utan ett ord på ${days} dagar`,
  stillFor: (months: number) =>
    `Till nästa dagordning efter ${plural('sv', months, { one: 'en månad', other: `${months} månader` })} utan framsteg`,
  saidOn: (weekday: string) => `Direktören får veta varje ${weekday}`,
  none: 'Inga',
  areSet: (lines: string) => `Nämndens regler:\n${lines}\n\`regler av\` stänger av dem.`,
  areOff:
    'Nämnden har inga regler för öppna uppdrag. Skriv till exempel `regler 30 dagar 6 månader`.',
  title: 'Nämndens regler',
  silent: (count: number, days: number) => `${count} uppdrag utan ett ord på ${days} dagar`,
  still: (count: number, months: number) =>
    `${count} uppdrag utan framsteg på ${plural('sv', months, { one: 'en månad', other: `${months} månader` })}`,
  badDays: 'Skriv ett antal dagar, 7 till 366, eller lämna tomt.',
  badMonths: 'Skriv ett antal månader, 1 till 36, eller lämna tomt.',
};

type Words = typeof sv;

const en = {
  asking: { title: 'Policies', submit: 'Save' },
  whatTheyAre:
    'What breaks a policy is told in the director’s message one morning a week and counted in the channel’s weekly overview. What stands still is proposed for the next agenda.',
  silentDays: 'Days without a word, at most',
  whatSilentIs: '7 to 366. Empty: no policy. A status update or a draft is a word.',
  stillMonths: 'Months without progress, before it is proposed for the agenda',
  whatStillIs: '1 to 36. Empty: no policy. A draft, a milestone or an outcome is progress.',
  weekday: 'The director is told on',
  silentFor: (days) => `No open assignment without a word for ${days} days`,
  stillFor: (months) =>
    `Onto the next agenda after ${plural('en', months, { one: 'one month', other: `${months} months` })} without progress`,
  saidOn: (weekday) => `The director is told every ${weekday}`,
  none: 'None',
  areSet: (lines) => `The committee’s policies:\n${lines}\n\`policies off\` switches them off.`,
  areOff:
    'The committee has no policies for open assignments. Write for example `policies 30 days 6 months`.',
  title: 'The committee’s policies',
  silent: (count, days) =>
    plural('en', count, {
      one: `1 assignment without a word for ${days} days`,
      other: `${count} assignments without a word for ${days} days`,
    }),
  still: (count, months) => {
    const time = plural('en', months, { one: 'one month', other: `${months} months` });
    return plural('en', count, {
      one: `1 assignment without progress for ${time}`,
      other: `${count} assignments without progress for ${time}`,
    });
  },
  badDays: 'Write a number of days, 7 to 366, or leave it empty.',
  badMonths: 'Write a number of months, 1 to 36, or leave it empty.',
} satisfies Words;

export const policyWordsIn = inLanguages(sv, en);
