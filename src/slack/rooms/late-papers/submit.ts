import { askLatePaper } from '../../../app/assignments/late-paper.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { readReasonForm } from './form-reason.ts';
import { latePapersWordsIn } from './words.ts';

export const submitLateReason: SubmitHandler = async (parts, submitted) => {
  const read = readReasonForm(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const version = submitted.about.version ?? 0;
  const request = { ...targetOfForm(submitted), version, reason: read.value };
  const { isAsked } = latePapersWordsIn(submitted.language);
  return ended(parts, submitted, isAsked, await askLatePaper(parts.ports, request));
};
