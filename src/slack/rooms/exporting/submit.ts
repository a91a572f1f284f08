import { exportAll } from '../../../app/exporting/export-all.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { Later } from '../../kit/open-form.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { madeForm } from '../papers/form-made.ts';
import { readExport } from './form.ts';
import { exportWordsIn } from './words.ts';

/** So many assignments lie between two signs of life: Slack takes a hundred changes of a form a minute. */
const TOLD_EACH = 1000;

/** The export is made after the form has gone, and says how far it has come. */
export const submitExport: SubmitHandler = (parts, { values, language, about, doer }) => {
  const words = exportWordsIn(language);
  const { title } = words;
  const request = { doer, committee: about.committee ?? '', format: readExport(values) };
  const later: Later = async (show) => {
    const tell = async (soFar: number, all: number): Promise<void> => {
      if (soFar % TOLD_EACH === 0) await show(notice(title, language, words.soFar(soFar, all)));
    };
    return madeForm(await exportAll(parts.ports, { ...request, tell }), { title, language });
  };
  return Promise.resolve({ is: 'next', view: notice(title, language, words.begins), later });
};
