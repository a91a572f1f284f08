import { type CommitteeForm, formByCommand, formByPress } from '../../kit/committee-form.ts';
import { importForm } from './form.ts';

const emptyForm: CommitteeForm = (_parts, { id }, language) =>
  importForm({ language, committeeId: id });

/** `import`: the form that takes the office's list of open assignments. */
export const importCommand = formByCommand(emptyForm, 'register');

/** The same by a button. */
export const importPressed = formByPress(emptyForm, 'register');
