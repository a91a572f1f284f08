import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  ownTitle: 'Dina uppdrag',
  nothingOnYou: 'Du har inga öppna uppdrag.',
  nothingOpen: 'Inga uppdrag är öppna.',
  nothingLate: 'Inget är försenat.',
  nothingBreaks: 'Inget uppdrag bryter mot nämndens regler.',
  nothingOn: (who: string) => `${who} har inga öppna uppdrag.`,
  nothingFor: (meeting: string) => `Inga öppna uppdrag till ${meeting}.`,
  nothingClosed: 'Inget uppdrag är avslutat än.',
  showsClosed: 'Avslutade',
  closedTitle: 'Avslutade uppdrag',
  standsThere: (meeting: string, link: string | null) =>
    `${meeting}: ${link === null ? 'se det fästa meddelandet' : `<${link}|se beredskapen>`}`,
  askedBy: (who: string) => `${who} frågade efter läget.`,
  overviewTitle: (committee: string, day: string) => `Läget för ${committee}, ${day}`,
  noDirector:
    'Nämnden har ingen direktör: ingen utom sekreteraren får veta vad som är försenat. Skriv `utse @namn till förvaltningschef`.',
  showsInChannel: 'Visa i kanalen',
  isInChannel: '✓ Visat i kanalen',
  noSuchList: (words: string) => `”${words}” kan jag inte välja ut. Vilken lista vill du se?`,
  lists: { all: 'Alla', overdue: 'Försenade', mine: 'Mina' },
};

type Words = typeof sv;

const en = {
  ownTitle: 'Your assignments',
  nothingOnYou: 'You have no open assignments.',
  nothingOpen: 'No assignments are open.',
  nothingLate: 'Nothing is late.',
  nothingBreaks: 'No assignment breaks the committee’s policies.',
  nothingOn: (who) => `${who} has no open assignments.`,
  nothingFor: (meeting) => `No open assignments for ${meeting}.`,
  nothingClosed: 'No assignment is closed yet.',
  showsClosed: 'Closed',
  closedTitle: 'Closed assignments',
  standsThere: (meeting, link) =>
    `${meeting}: ${link === null ? 'see the pinned message' : `<${link}|see what is ready>`}`,
  askedBy: (who) => `${who} asked for the status.`,
  overviewTitle: (committee, day) => `Status of ${committee}, ${day}`,
  noDirector:
    'The committee has no director: nobody but the secretary is told what is late. Write `role set director @name`.',
  showsInChannel: 'Show in the channel',
  isInChannel: '✓ Shown in the channel',
  noSuchList: (words) => `I cannot pick out “${words}”. Which list do you want?`,
  lists: { all: 'All', overdue: 'Late', mine: 'Mine' },
} satisfies Words;

export const statusWordsIn = inLanguages(sv, en);
