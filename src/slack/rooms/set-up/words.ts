import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  welcome: 'Hej! Jag håller reda på en nämnds uppdrag. Vilken nämnd hör hemma i den här kanalen?',
  asking: { title: 'Ny nämnd', submit: 'Lägg upp' },
  code: 'Nämndens kod',
  whatCodeIsFor: 'Till exempel RUN. Uppdragen heter då RUN-1, RUN-2 …',
  badCode: 'Skriv högst tio bokstäver och siffror, med en bokstav först, till exempel RUN.',
  name: 'Nämndens namn',
  language: 'Språk i kanalen',
  languages: { sv: 'Svenska', en: 'Engelska' },
  howToWriteMeetings: 'Ett per rad, till exempel 2026-12-15 09:00.',
  isSetUp: (code: string, name: string) => `${name} (${code}) är upplagd, och du är i gång.`,
  speaksOther: 'I kanalen skriver jag på engelska. Det ändrar du med `inställningar`.',
  inviteMe: 'Skriv `/invite @Bevaka` i kanalen, så att jag kan skriva där.',
};

type Words = typeof sv;

const en = {
  welcome:
    'Hello! I keep track of a committee’s assignments. Which committee belongs to this channel?',
  asking: { title: 'New committee', submit: 'Set up' },
  code: 'The committee’s code',
  whatCodeIsFor: 'For example RUN. Assignments are then called RUN-1, RUN-2 …',
  badCode: 'Write at most ten letters and digits, beginning with a letter, for example RUN.',
  name: 'The committee’s name',
  language: 'Language in the channel',
  languages: { sv: 'Swedish', en: 'English' },
  howToWriteMeetings: 'One per line, for example 2026-12-15 09:00.',
  isSetUp: (code, name) => `${name} (${code}) is set up, and you can begin.`,
  speaksOther: 'In the channel I write in Swedish. You change that with `settings`.',
  inviteMe: 'Write `/invite @Bevaka` in the channel, so that I can post there.',
} satisfies Words;

export const setUpWordsIn = inLanguages(sv, en);
