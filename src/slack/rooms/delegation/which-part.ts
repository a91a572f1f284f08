import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { LIMITS } from '../../kit/limits.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import { delegationWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** What was most likely a milestone with a slip of the pen: each is a button, and so is the whole. */
export function whichPart(
  about: { readonly view: AssignmentView; readonly to: string; readonly words: string },
  language: Language,
): Said {
  const { view, to, words } = about;
  const offered = view.milestones.filter(({ owner }) => owner !== 'secretary');
  const names = offered.map(({ milestone }) => milestoneName(milestone, language));
  const { wholeAssignment, whichPart: asks } = delegationWordsIn(language);
  const command = (what: string): string => `delegate ${view.label} <@${to}> ${what}`;
  const choices = [
    ...names.map((name) => [name, command(name)]),
    [wholeAssignment, command(`hela: ${words}`)],
  ];
  const buttons = choices
    // A command that was cut must not be said again.
    .filter(([, value = '']) => value.length <= LIMITS.buttonValue)
    .map(([text = '', value = ''], at) => button(text, { action: `say_words:${at}`, value }));
  return sentence(asks(escapeText(words, 100)), ...buttons);
}
