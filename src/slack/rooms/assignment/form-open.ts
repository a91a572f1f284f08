import type { ModalView } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import { show } from './said.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { LONGEST_TITLE, plain, shortened } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** Everything about an assignment, to be read where the person stands. */
export function openForm(shown: {
  readonly language: Language;
  readonly view: AssignmentView;
  /** What the reader may do. */
  readonly can: (action: Action) => boolean;
  /** The deed that they can take back now. */
  readonly undoes: string | null;
}): ModalView {
  const { language, view, can, undoes } = shown;
  return {
    type: 'modal',
    callback_id: 'assignment_open',
    private_metadata: writeMetadata({ assignment: view.id }),
    title: plain(shortened(view.label, LONGEST_TITLE)),
    close: plain(fieldWordsIn(language).close),
    blocks: [...show(view, language, can, undoes).blocks],
  };
}
