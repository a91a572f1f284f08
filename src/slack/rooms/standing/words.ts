import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  changeMeetings: 'Ändra sammanträden',
  form: { title: 'Tillfällen', submit: 'Spara' },
  whichMeeting:
    'Till vilket sammanträde går varje tillfälle? Rapporten för en period föreslås gå till det första sammanträdet vars utkastdag ligger efter periodens slut.',
  noMeetings: 'Det finns inga planerade sammanträden. Lägg till dem först.',
  placed: 'Sammanträdena är sparade.',
  help: '`registrera Regiondirektören ekonomisk rapport varje tertial` · `avsluta RUN-12 § 45`',
};

type Words = typeof sv;

const en = {
  changeMeetings: 'Change meetings',
  form: { title: 'Occurrences', submit: 'Save' },
  whichMeeting:
    'To which meeting does each occurrence go? The report of a period is proposed for the first meeting whose draft day lies after the period’s end.',
  noMeetings: 'No meetings are planned. Add them first.',
  placed: 'The meetings have been saved.',
  help: '`register @name financial report each quarter` · `close RUN-12 § 45`',
} satisfies Words;

export const standingWordsIn = inLanguages(sv, en);
