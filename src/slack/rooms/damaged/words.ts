import { inLanguages } from '../../../words/in-languages.ts';

/** What is damaged and what that means, by the kind of record. */
const sv = {
  damaged: {
    assignment: (name: string) =>
      `Uppdraget${name} kan inte läsas, för filen är skadad. Det syns inte och påminns inte om förrän den är lagad. Numret ges inte till något annat.`,
    committee: (name: string) =>
      `Nämnden${name} kan inte läsas, för filen är skadad. Inget påminns om och inget kan registreras där förrän den är lagad.`,
    reading: () =>
      'En tolkad text kan inte läsas, för filen är skadad. Tolka texten igen om något i den inte är registrerat.',
    digest: () =>
      'En samlad påminnelse kan inte läsas, för filen är skadad. Det som stod i den påminns om igen nästa arbetsdag om det behövs.',
    preferences: () =>
      'En persons egna inställningar för påminnelser kan inte läsas, för filen är skadad. Påminnelserna kommer på vanlig tid tills personen ställer in dem igen.',
    feed: () =>
      'En kalenderadress kan inte läsas, för filen är skadad. Den som prenumererar behöver hämta en ny.',
    workspace: () =>
      'Anteckningarna om var meddelanden inte når fram kan inte läsas, för filen är skadad. De görs om av sig själva.',
    said: () =>
      'Ett meddelande som har skickats kan inte läsas om, för filen är skadad. Det står kvar i Slack, men dess knappar ändras inte när de har besvarats.',
    numbers: () =>
      'Filen som räknar uppdragens nummer är skadad. Inget nummer ges två gånger, men det kan bli ett hopp.',
  },
  toDo: (file: string) =>
    `Be den som sköter Bevaka att laga \`${file}\` och flytta tillbaka den, eller att återställa en säkerhetskopia.`,
};

type Words = typeof sv;

const en = {
  damaged: {
    assignment: (name) =>
      `The assignment${name} cannot be read, for its file is damaged. It is not shown and not reminded of until that is mended. Its number is given to no other.`,
    committee: (name) =>
      `The committee${name} cannot be read, for its file is damaged. Nothing is reminded of and nothing can be registered there until that is mended.`,
    reading: () =>
      'A text that was read cannot be opened, for its file is damaged. Read the text again if something in it is not registered.',
    digest: () =>
      'A morning’s reminder cannot be read, for its file is damaged. What stood in it is reminded of again on the next working day if need be.',
    preferences: () =>
      'Somebody’s own settings for reminders cannot be read, for the file is damaged. Their reminders come at the usual time until they set them again.',
    feed: () =>
      'A calendar address cannot be read, for its file is damaged. Whoever subscribes to it needs a new one.',
    workspace: () =>
      'The notes on where messages do not get through cannot be read, for their file is damaged. They are made anew by themselves.',
    said: () =>
      'A message that was sent cannot be read again, for its file is damaged. It still stands in Slack, but its buttons do not change when they are answered.',
    numbers: () =>
      'The file that counts the assignments’ numbers is damaged. No number is given twice, but some may be left out.',
  },
  toDo: (file) =>
    `Ask whoever runs Bevaka to mend \`${file}\` and move it back, or to restore a backup.`,
} satisfies Words;

export const damagedWordsIn = inLanguages(sv, en);
