import { placeOccurrences } from '../../../app/assignments/place-occurrences.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { facts } from '../../kit/notice.ts';
import { sentence } from '../../kit/blocks.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readOccurrences } from './form.ts';
import { standingWordsIn } from './words.ts';

export const submitOccurrences: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const id = about.assignment ?? '';
  const done = await placeOccurrences(parts.ports, { id, doer, chosen: readOccurrences(values) });
  if (!done.ok) return refusedForm(done.why, submitted);
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  const { placed } = standingWordsIn(language);
  return { is: 'done', said: sentence(`${placed}\n${facts(view, language, 300)}`) };
};
