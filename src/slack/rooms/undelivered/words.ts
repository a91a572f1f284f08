import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  notInChannel: 'Ett meddelande om uppdraget kom inte fram till kanalen.',
  notTo: (person: string) => `Ett meddelande om uppdraget nådde inte ${person}.`,
  overviewNotInChannel: (committee: string) =>
    `Veckoöversikten för ${committee} kom inte fram till kanalen.`,
  /** Why Slack did not take a message, by what can be done about it. */
  reasons: {
    account: 'Kontot är avstängt i Slack. Sätt en annan person på befattningen.',
    other: 'Slack tog inte emot det. Säg till på annat sätt.',
  },
  channelShared: (committee: string) =>
    `Kanalen för ${committee} delas nu med en annan organisation. Bevaka skriver inget där så länge.`,
  restsIn: (channel: string) => `Jag kan inte skriva i ${channel} just nu.`,
  restsWith: (person: string) => `Jag kan inte skriva till ${person} just nu.`,
  /** What to do where Slack takes nothing for now. */
  whatToDo: {
    'not-inside': 'Jag är inte med där. Skriv `/invite @Bevaka` i kanalen.',
    archived: 'Kanalen är arkiverad. Öppna den igen i kanalens inställningar.',
    restricted: 'Slack låter mig inte skriva där. Be den som sköter Slack att tillåta det.',
    other: (why: string) =>
      `Slack tar inte emot meddelanden där (\`${why}\`). Be den som sköter Slack att se efter.`,
  },
  goesOutLater: 'Det som väntar skickas så snart det går.',
  sentAgain: (to: string, label: string | null) =>
    `Ett meddelande ${label === null ? '' : `om ${label} `}till ${to} kan ha kommit två gånger. Slack svarade inte, och jag kunde inte se efter.`,
};

type Words = typeof sv;

const en = {
  notInChannel: 'A message about the assignment did not reach the channel.',
  notTo: (person) => `A message about the assignment did not reach ${person}.`,
  overviewNotInChannel: (committee) =>
    `The weekly overview of ${committee} did not reach the channel.`,
  reasons: {
    account: 'The account is deactivated in Slack. Put somebody else in the office.',
    other: 'Slack did not take it. Please pass it on in another way.',
  },
  channelShared: (committee) =>
    `The channel of ${committee} is now shared with another organisation. Bevaka posts nothing there meanwhile.`,
  restsIn: (channel) => `I cannot post in ${channel} at the moment.`,
  restsWith: (person) => `I cannot write to ${person} at the moment.`,
  whatToDo: {
    'not-inside': 'I am not a member there. Type `/invite @Bevaka` in the channel.',
    archived: 'The channel is archived. Unarchive it in the channel’s settings.',
    restricted: 'Slack does not let me post there. Ask whoever looks after Slack to allow it.',
    other: (why) =>
      `Slack takes no messages there (\`${why}\`). Ask whoever looks after Slack to have a look.`,
  },
  goesOutLater: 'What is waiting goes out as soon as it can.',
  sentAgain: (to, label) =>
    `A message ${label === null ? '' : `about ${label} `}to ${to} may have arrived twice. Slack did not answer, and I could not look.`,
} satisfies Words;

export const undeliveredWordsIn = inLanguages(sv, en);
