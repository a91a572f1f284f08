import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  edits: 'Ändra',
  addsParagraph: 'Lägg till §',
  form: { title: 'Ändra uppdrag', submit: 'Spara' },
  isEdited: 'Uppdraget är ändrat.',
  edited: (who: string) => `${who} har ändrat ett uppdrag som är ditt.`,
  help: { change: '`ändra RUN-1`' },
};

type Words = typeof sv;

const en = {
  edits: 'Edit',
  addsParagraph: 'Add §',
  form: { title: 'Edit assignment', submit: 'Save' },
  isEdited: 'The assignment is changed.',
  edited: (who) => `${who} has changed an assignment of yours.`,
  help: { change: '`edit RUN-1`' },
} satisfies Words;

export const editingWordsIn = inLanguages(sv, en);
