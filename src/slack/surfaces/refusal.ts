import type { Why } from '../../app/refusal.ts';
import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { button, sentence } from './blocks.ts';
import type { Said } from './said.ts';

/** Why something was refused, and the button that helps where there is one. */
export function refusal(why: Why, language: Language): Said {
  const { refusals, buttons } = wordsIn(language);
  if (why !== 'no-such-committee') return sentence(refusals[why]);
  return sentence(refusals[why], button(buttons.setUp, { action: ACTIONS.setUp, value: '' }));
}

/** Something that should never happen did; the person is told instead of left waiting. */
export function surprise(language: Language): Said {
  return sentence(wordsIn(language).surprise);
}
