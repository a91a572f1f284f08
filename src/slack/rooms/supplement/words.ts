import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  title: 'Tilläggsuppdrag',
  supplementTo: (label: string) => `Tillägg till ${label}`,
  isRegistered: (who: string, day: string) => `✓ Tillägget registrerat av ${who}, ${day}`,
  basis: 'Underlag',
  paperALine: 'En handling per rad.',
  help: { year: '`tillägg RUN-1`' },
};

type Words = typeof sv;

const en = {
  title: 'Supplement',
  supplementTo: (label) => `Supplement to ${label}`,
  isRegistered: (who, day) => `✓ Supplement registered by ${who}, ${day}`,
  basis: 'Basis',
  paperALine: 'One paper per line.',
  help: { year: '`supplement RUN-1`' },
} satisfies Words;

export const supplementWordsIn = inLanguages(sv, en);
