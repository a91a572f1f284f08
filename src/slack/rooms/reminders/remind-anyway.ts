import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Today's digest held it already; whoever wants to remind all the same may. */
export function remindAnyway(
  { id, label }: AssignmentView,
  language: Language,
  question = '',
): Said {
  const words = remindersWordsIn(language);
  const anyway = { action: 'remind_anyway', value: question === '' ? id : `${id}|${question}` };
  return sentence(words.wasInDigest(label), button(words.remindsAnyway, anyway));
}
