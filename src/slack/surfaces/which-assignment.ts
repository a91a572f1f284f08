import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { section } from './blocks.ts';
import { cut } from './escape.ts';
import type { Said } from './said.ts';

const MOST_CHOICES = 40;

/** @param message `channel|ts` of the message that the answer is about */
export function whichAssignment(
  views: readonly AssignmentView[],
  language: Language,
  message: string,
): Said {
  const { whichAssignment: text } = wordsIn(language);
  const blocks = views.slice(0, MOST_CHOICES).map(({ id, label, deliverable }) => ({
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: ACTIONS.chooseAssignment,
        value: `${id}|${message}`,
        text: { type: 'plain_text' as const, text: cut(`${label} ${deliverable}`, 75) },
      },
    ],
  }));
  return { text, blocks: [section(text), ...blocks] };
}
