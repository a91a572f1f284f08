import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { button, sentence } from './blocks.ts';
import type { Said } from './said.ts';

/** Today's digest held it already; whoever wants to remind all the same may. */
export function remindAnyway({ id, label }: AssignmentView, language: Language): Said {
  const words = wordsIn(language);
  const anyway = { action: ACTIONS.remindAnyway, value: id };
  return sentence(words.remindAnyway(label), button(words.buttons.remindAnyway, anyway));
}
