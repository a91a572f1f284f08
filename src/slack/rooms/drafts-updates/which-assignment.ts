import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** @param message `channel|ts` of the message that the answer is about */
export function whichAssignment(
  views: readonly AssignmentView[],
  language: Language,
  message: string,
): Said {
  const { whichAssignment: text } = draftsUpdatesWordsIn(language);
  const choices = views.slice(0, MOST_LINES).map(({ id, label, deliverable }) =>
    actions(
      button(`${label} ${deliverable}`, {
        action: 'choose_assignment',
        value: `${id}|${message}`,
      }),
    ),
  );
  return { text, blocks: [section(text), ...choices] };
}
