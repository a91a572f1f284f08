import type { Button } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { yearWordsIn } from '../../words/year-words.ts';
import { button } from './blocks.ts';

/** What an assignment is a supplement to, and which are supplements to it. */
export function supplementLines(
  { parent, supplements }: Pick<AssignmentView, 'parent' | 'supplements'>,
  language: Language,
): readonly string[] {
  const { isSupplementTo, hasSupplements } = yearWordsIn(language);
  const labels = supplements.map(({ label }) => label).join(', ');
  return [
    ...(parent === null ? [] : [isSupplementTo(parent.label)]),
    ...(labels === '' ? [] : [hasSupplements(labels)]),
  ];
}

/** Below outcomes: a supplement for each; the colon tells buttons of one block apart. */
export function supplementButtons(
  views: readonly Pick<AssignmentView, 'id' | 'label'>[],
  language: Language,
): readonly Button[] {
  const { supplement, supplementOf } = yearWordsIn(language);
  return views.map(({ id, label }, at) =>
    button(views.length === 1 ? supplement : supplementOf(label), {
      action: `supplement:${at}`,
      value: id,
    }),
  );
}
