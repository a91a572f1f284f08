import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  contact: { title: 'Kontakt för organ', submit: 'Spara' },
  body: 'Organ utanför',
  bodyExample: 'Ett bolag, en kommun, en förening, till exempel Länstrafiken AB.',
  who: 'Kontakt här',
  emptyIsSecretary: 'Får organets meddelanden och svarar för det. Tomt: nämndsekreteraren.',
  isContact: (who: string, body: string) => `${who} bevakar nu ${body}.`,
  secretaryIsContact: (body: string) => `Nämndsekreteraren bevakar nu ${body}.`,
  changesContact: 'Byt kontakt',
  contactChanged: (who: string, day: string) => `✓ Kontakten bytt av ${who}, ${day}`,
  help: { committee: '`kontakt "Länstrafiken AB" @namn`' },
};

type Words = typeof sv;

const en = {
  contact: { title: 'Contact of a body', submit: 'Save' },
  body: 'Body outside',
  bodyExample: 'A company, a municipality, an association, for example Northern Rail Ltd.',
  who: 'Contact here',
  emptyIsSecretary: 'Gets the body’s messages and answers for it. Empty: the secretary.',
  isContact: (who, body) => `${who} now watches ${body}.`,
  secretaryIsContact: (body) => `The secretary now watches ${body}.`,
  changesContact: 'Change contact',
  contactChanged: (who, day) => `✓ Contact changed by ${who}, ${day}`,
  help: { committee: '`contact "Northern Rail Ltd" @name`' },
} satisfies Words;

export const bodiesWordsIn = inLanguages(sv, en);
