import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { wordsIn } from '../../../words/words.ts';
import { button, sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';

/** Reminds whoever has what is next, in the presser's name. */
export function remindButton({ id }: Pick<AssignmentView, 'id'>, language: Language): Button {
  return button(wordsIn(language).buttons.remind, { action: 'remind', value: id });
}

/** Today's digest held it already; whoever wants to remind all the same may. */
export function remindAnyway({ id, label }: AssignmentView, language: Language): Said {
  const words = wordsIn(language);
  const anyway = { action: 'remind_anyway', value: id };
  return sentence(words.remindAnyway(label), button(words.buttons.remindAnyway, anyway));
}
