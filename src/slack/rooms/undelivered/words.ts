import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  notInChannel: 'Ett meddelande om uppdraget kom inte fram till kanalen.',
  notTo: (person: string) => `Ett meddelande om uppdraget nådde inte ${person}.`,
  overviewNotInChannel: (committee: string) =>
    `Veckoöversikten för ${committee} kom inte fram till kanalen.`,
  /** Why Slack did not take a message, by what can be done about it. */
  reasons: {
    account: 'Kontot är avstängt i Slack. Sätt en annan person på befattningen.',
    'not-inside': 'Jag är inte med där. Skriv `/invite @Bevaka` i kanalen.',
    archived: 'Kanalen är arkiverad.',
    other: 'Slack tog inte emot det. Säg till på annat sätt.',
  },
  channelShared: (committee: string) =>
    `Kanalen för ${committee} delas nu med en annan organisation. Bevaka skriver inget där så länge.`,
};

type Words = typeof sv;

const en = {
  notInChannel: 'A message about the assignment did not reach the channel.',
  notTo: (person) => `A message about the assignment did not reach ${person}.`,
  overviewNotInChannel: (committee) =>
    `The weekly overview of ${committee} did not reach the channel.`,
  reasons: {
    account: 'The account is deactivated in Slack. Put somebody else in the office.',
    'not-inside': 'I am not a member there. Type `/invite @Bevaka` in the channel.',
    archived: 'The channel is archived.',
    other: 'Slack did not take it. Please pass it on in another way.',
  },
  channelShared: (committee) =>
    `The channel of ${committee} is now shared with another organisation. Bevaka posts nothing there meanwhile.`,
} satisfies Words;

export const undeliveredWordsIn = inLanguages(sv, en);
