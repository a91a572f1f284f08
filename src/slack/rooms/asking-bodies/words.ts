import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  isRequested: 'Begäran är noterad som skickad.',
  requestSentBy: (who: string, day: string) => `✓ Begäran skickad av ${who}, ${day}`,
  answer: { title: 'Svar inkommet', submit: 'Spara' },
  cameOn: 'Dagen då svaret kom',
  where: 'Länk, eller vad svaret säger och var det finns',
  whereExample: 'Till exempel en webbadress, eller ”handling 12 i diariet”. Kan vara tomt.',
  fileOrWords: 'Lämna en fil eller skriv här, inte båda.',
  letterFor: (body: string) => `Text till ${body}, att kopiera till brev eller mejl:`,
  letter: {
    to: (body: string) => `Till ${body}`,
    givenBy: (committee: string) => `Ni har fått ett uppdrag av ${committee}.`,
    task: (deliverable: string) => `Uppdrag: ${deliverable}`,
    due: (due: string) => `Till när: ${due}`,
    answerBy: (day: string) => `Vi behöver ert svar senast ${day}.`,
    decision: (decision: string) => `Beslut: ${decision}`,
    case: (number: string) => `Ärende: ${number}`,
    label: (label: string) => `Ange vår beteckning ${label} när ni svarar.`,
    regards: (from: string) => `Med vänlig hälsning, ${from}`,
  },
};

type Words = typeof sv;

const en = {
  isRequested: 'The request is noted as sent.',
  requestSentBy: (who, day) => `✓ Request sent by ${who}, ${day}`,
  answer: { title: 'Answer received', submit: 'Save' },
  cameOn: 'The day the answer came',
  where: 'Link, or what the answer says and where it is',
  whereExample:
    'For example a web address, or “document 12 in the case register”. This may be left empty.',
  fileOrWords: 'Give a file or write here, not both.',
  letterFor: (body) => `Text to ${body}, to copy into a letter or an email:`,
  letter: {
    to: (body) => `To ${body}`,
    givenBy: (committee) => `You have been given an assignment by ${committee}.`,
    task: (deliverable) => `Assignment: ${deliverable}`,
    due: (due) => `Due: ${due}`,
    answerBy: (day) => `We need your answer by ${day}.`,
    decision: (decision) => `Decision: ${decision}`,
    case: (number) => `Case: ${number}`,
    label: (label) => `Please give our reference ${label} when you answer.`,
    regards: (from) => `Kind regards, ${from}`,
  },
} satisfies Words;

export const askingBodiesWordsIn = inLanguages(sv, en);
