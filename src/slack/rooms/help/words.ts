import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  begins: '*Bevaka håller reda på nämndens uppdrag.*',
  ends: 'Svara i uppdragets tråd så blir det en lägesrapport. Släpp en fil där så blir den ett utkast.',
  notUnderstood: 'Det förstod jag inte. Skriv `hjälp` för att se vad du kan skriva.',
  formByButton: 'Det här gör du i ett formulär.',
};

type Words = typeof sv;

const en = {
  begins: '*Bevaka keeps the committee’s assignments.*',
  ends: 'A reply in the assignment’s thread is a status update. A file dropped there is a draft.',
  notUnderstood: 'I did not understand that. Write `help` to see what you can write.',
  formByButton: 'You do this in a form.',
} satisfies Words;

export const helpWordsIn = inLanguages(sv, en);
