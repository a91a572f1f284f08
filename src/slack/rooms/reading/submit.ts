import type { ModalView } from '@slack/types';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { type SubmitHandler, committeeOf, refusedForm } from '../../kit/submitted.ts';
import { fileToConfirm } from './fill-from-file.ts';
import { readToConfirm } from './fill.ts';
import { readRead } from './form.ts';

/** The pasted text or file becomes the form in which its findings are confirmed. */
export const submitRead: SubmitHandler = async (parts, submitted) => {
  const { doer, language } = submitted;
  const read = readRead(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  if (read.value.kind === 'file') {
    const { file } = read.value;
    const later = (): Promise<ModalView> =>
      fileToConfirm(parts, { committee, doer, language, file });
    return { is: 'next', view: readingForm(language), later };
  }
  const { text } = read.value;
  const confirming = await readToConfirm(parts, { committee, doer, language, text });
  return confirming.ok
    ? { is: 'next', view: confirming.view }
    : refusedForm(confirming.why, submitted);
};
