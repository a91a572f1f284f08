import { addParagraphs } from '../../../app/assignments/add-paragraph.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readParagraphs } from './form-paragraph.ts';
import { outcomeWordsIn } from './words.ts';

export const submitParagraph: SubmitHandler = async (parts, submitted) => {
  const read = readParagraphs(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const done = await addParagraphs(parts.ports, { ...targetOfForm(submitted), ...read.value });
  return ended(parts, submitted, outcomeWordsIn(submitted.language).paragraphAdded, done);
};
