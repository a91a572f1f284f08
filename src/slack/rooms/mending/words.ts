import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  undoes: 'Ångra',
  undone: (time: string, who: string) => `Ångrat ${time} av ${who}`,
  isUndone: 'Ångrat. Allt är som det var, och den som fått veta det ser att det är ångrat.',
  notUndone: 'Det här går inte att ångra:',
  since: (what: string, who: string, time: string) => `${what} sedan dess (${who} ${time}).`,
  sinceByItself: (what: string, time: string) => `${what} sedan dess (av sig självt ${time}).`,
  corrects: 'Rätta',
};

type Words = typeof sv;

const en = {
  undoes: 'Undo',
  undone: (time, who) => `Undone at ${time} by ${who}`,
  isUndone: 'Undone. Everything is as it was, and whoever was told sees that it is undone.',
  notUndone: 'This cannot be undone:',
  since: (what, who, time) => `${what} since then (${who} ${time}).`,
  sinceByItself: (what, time) => `${what} since then (by itself ${time}).`,
  corrects: 'Correct',
} satisfies Words;

export const mendingWordsIn = inLanguages(sv, en);
