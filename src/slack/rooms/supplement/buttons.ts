import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { button } from '../../kit/blocks.ts';
import type { UndoableDeed } from '../mending/buttons.ts';
import { supplementWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/**
 * Below outcomes: a supplement for each; the colon tells buttons of one block apart. An outcome that
 * is undone gives none any more.
 */
export function supplementButtons(
  views: readonly Pick<AssignmentView, 'id' | 'label'>[],
  language: Language,
  deeds: readonly UndoableDeed[] = [],
): readonly Button[] {
  const { title, supplementTo } = supplementWordsIn(language);
  return views.map(({ id, label }, at) => {
    const deed = deeds.find(({ assignment }) => assignment === id)?.deed ?? '';
    const text = views.length === 1 ? title : supplementTo(label);
    return button(text, { action: `supplement:${at}`, value: `${id}|${deed}` });
  });
}
