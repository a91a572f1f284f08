import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  ownTitle: 'Dina uppdrag',
  nothingOnYou: 'Du har inga öppna uppdrag.',
  emptyList: 'Här finns inga uppdrag.',
  overviewTitle: (committee: string, day: string) => `Läget för ${committee}, ${day}`,
  /** The states that read otherwise after a number above one: "*2* försenade". */
  statesOfMany: {
    closed: 'avslutade',
    reported: 'slutredovisade',
    late: 'försenade',
    void: 'makulerade',
  },
  noDirector:
    'Nämnden har ingen direktör: ingen utom sekreteraren får veta vad som är försenat. Skriv `utse @namn till förvaltningschef`.',
  showsInChannel: 'Visa i kanalen',
  noSuchList: (words: string) => `”${words}” kan jag inte välja ut. Vilken lista vill du se?`,
  lists: { all: 'Alla', overdue: 'Försenade', mine: 'Mina' },
};

type Words = typeof sv;

const en = {
  ownTitle: 'Your assignments',
  nothingOnYou: 'You have no open assignments.',
  emptyList: 'There are no assignments here.',
  overviewTitle: (committee, day) => `Status of ${committee}, ${day}`,
  statesOfMany: { closed: 'closed', reported: 'reported', late: 'late', void: 'void' },
  noDirector:
    'The committee has no director: nobody but the secretary is told what is late. Write `role set director @name`.',
  showsInChannel: 'Show in the channel',
  noSuchList: (words) => `I cannot pick out “${words}”. Which list do you want?`,
  lists: { all: 'All', overdue: 'Overdue', mine: 'Mine' },
} satisfies Words;

export const statusWordsIn = inLanguages(sv, en);
