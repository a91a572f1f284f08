import { giveDossier } from '../../../app/dossier/give-dossier.ts';
import { receiveInDiary } from '../../../app/dossier/receive-in-diary.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { doneText } from '../../kit/done.ts';
import { targetOfForm } from '../../kit/ended.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { notice } from '../../kit/fields/modal.ts';
import { refusal } from '../../kit/refusal.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';
import { madeForm } from '../papers/form-made.ts';
import { readDossier } from './form-dossier.ts';
import { readReceipt } from './form-receipt.ts';
import { diaryWordsIn } from './words.ts';

/** The dossier is made after the form has gone, for that may take longer than Slack waits. */
export const submitDossier: SubmitHandler = (parts, { values, language, about, person }) => {
  const { dossier, making } = diaryWordsIn(language);
  const { title } = dossier;
  const request = { id: about.assignment ?? '', format: readDossier(values), person, language };
  return Promise.resolve({
    is: 'next',
    view: notice(title, language, making),
    later: async () => madeForm(await giveDossier(parts.ports, request), { title, language }),
  });
};

export const submitReceipt: SubmitHandler = async (parts, submitted) => {
  const { language } = submitted;
  const read = readReceipt(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const done = await receiveInDiary(parts.ports, { ...targetOfForm(submitted), ...read.value });
  if (!done.ok && done.why === 'day-to-come')
    return wrongAt(blockId('day'), refusal(done.why, language).text);
  if (!done.ok) return refusedForm(done.why, submitted);
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  return { is: 'done', said: doneText(language, diaryWordsIn(language).isReceived, view) };
};
