import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { button } from '../../kit/blocks.ts';
import { supplementWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Below outcomes: a supplement for each; the colon tells buttons of one block apart. */
export function supplementButtons(
  views: readonly Pick<AssignmentView, 'id' | 'label'>[],
  language: Language,
): readonly Button[] {
  const { title, supplementTo } = supplementWordsIn(language);
  return views.map(({ id, label }, at) =>
    button(views.length === 1 ? title : supplementTo(label), {
      action: `supplement:${at}`,
      value: id,
    }),
  );
}
