import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  title: 'Mina uppgifter',
  making: 'Jag samlar ihop allt som finns om dig …',
  isInDirect:
    'Två filer ligger i dina direktmeddelanden: en att läsa och en i JSON. De tas bort efter 24 timmar.',
  isAtAddress: 'Filerna är klara. Var och en kan hämtas en gång inom tio minuter.',
  getsReadable: 'Att läsa',
  getsJson: 'JSON',
};

type Words = typeof sv;

const en = {
  title: 'My data',
  making: 'I am gathering all that there is about you …',
  isInDirect:
    'Two files are in your direct messages: one to read and one in JSON. They are deleted after 24 hours.',
  isAtAddress: 'The files are ready. Each can be fetched once within ten minutes.',
  getsReadable: 'To read',
  getsJson: 'JSON',
} satisfies Words;

export const ownDataWordsIn = inLanguages(sv, en);
