import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  openIn: (committee: string) => `Öppna uppdrag i ${committee}`,
  nothingSetUp: 'Ingen nämnd är upplagd än.',
};

type Words = typeof sv;

const en = {
  openIn: (committee) => `Open assignments of ${committee}`,
  nothingSetUp: 'No committee is set up yet.',
} satisfies Words;

export const homeWordsIn = inLanguages(sv, en);
