import { correctRecorded } from '../../../app/assignments/correct.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readCorrection } from './read-form.ts';
import { mendingWordsIn } from './words.ts';

export const submitCorrection: SubmitHandler = async (parts, submitted) => {
  const { language } = submitted;
  const read = readCorrection(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const done = await correctRecorded(parts.ports, { ...targetOfForm(submitted), ...read.value });
  return ended(parts, submitted, mendingWordsIn(language).isCorrected, done);
};
