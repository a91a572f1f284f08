import { formByCommand } from '../../kit/committee-form.ts';
import { importForm } from './form.ts';

/** `import`: the form that takes the office's list of open assignments. */
export const importCommand = formByCommand(
  (_parts, { id }, language) => importForm({ language, committeeId: id }),
  'register',
);
