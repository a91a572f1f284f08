import { inLanguages } from '../../words/in-languages.ts';

const sv = {
  closed: (day: string, paragraph: string) => `Avslutat ${day}, ${paragraph}`,
  closedBefore: (words: string) => `Avslutat: ${words}`,
  isVoid: (who: string, day: string) => `Makulerat av ${who}, ${day}`,
  cancelled: (who: string, day: string) => `✗ Sammanträdet ställdes in av ${who}, ${day}`,
  alreadyHappened: (label: string, line: string) =>
    `Inget ändrades, för det har redan hänt:\n*${label}* ${line}`,
};

type Words = typeof sv;

const en = {
  closed: (day, paragraph) => `Closed ${day}, ${paragraph}`,
  closedBefore: (words) => `Closed: ${words}`,
  isVoid: (who, day) => `Voided by ${who}, ${day}`,
  cancelled: (who, day) => `✗ The meeting was cancelled by ${who}, ${day}`,
  alreadyHappened: (label, line) =>
    `Nothing was changed, for it has happened already:\n*${label}* ${line}`,
} satisfies Words;

export const settlingWordsIn = inLanguages(sv, en);
