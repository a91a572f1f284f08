import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  edits: 'Ändra',
  form: { title: 'Ändra uppdrag', submit: 'Spara' },
  isEdited: 'Uppdraget är ändrat.',
  edited: (who: string) => `${who} har ändrat ett av dina uppdrag.`,
  help: { change: '`ändra RUN-1`' },
};

type Words = typeof sv;

const en = {
  edits: 'Edit',
  form: { title: 'Edit assignment', submit: 'Save' },
  isEdited: 'The assignment is changed.',
  edited: (who) => `${who} has changed one of your assignments.`,
  help: { change: '`edit RUN-1`' },
} satisfies Words;

export const editingWordsIn = inLanguages(sv, en);
