import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  comesOn: (weekday: string) =>
    `Kanalen får en veckoöversikt varje ${weekday} morgon, när något är öppet. \`veckoöversikt av\` tar bort den.`,
  comesNever: 'Kanalen får ingen veckoöversikt. Skriv till exempel `veckoöversikt måndag`.',
};

type Words = typeof sv;

const en = {
  comesOn: (weekday) =>
    `The channel gets a weekly overview every ${weekday} morning, when anything is open. \`overview off\` ends it.`,
  comesNever: 'The channel gets no weekly overview. Write for example `overview monday`.',
} satisfies Words;

export const weeklyOverviewWordsIn = inLanguages(sv, en);
