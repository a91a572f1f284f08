import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { milestoneName } from '../../../words/milestone-name.ts';
import { LIMITS } from '../../kit/limits.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import type { Said } from '../../kit/said.ts';
import type { UnsureDelegation } from './typed.ts';
import { delegationWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/**
 * What was most likely a milestone with a slip of the pen, or a time alone: each is a button, and so
 * is the whole. A time goes with it, in the words to the colleague.
 */
export function whichPart(
  about: {
    readonly view: AssignmentView;
    readonly to: string;
    readonly words: string;
    readonly unsure: UnsureDelegation;
  },
  language: Language,
): Said {
  const { view, to, words, unsure } = about;
  const offered = view.milestones.filter(({ owner }) => owner !== 'secretary');
  const names = offered.map(({ milestone }) => milestoneName(milestone, language));
  const { wholeAssignment, whichPart: ofSlip, notForATime } = delegationWordsIn(language);
  const asks = unsure === 'slip' ? ofSlip : notForATime;
  const command = (what: string): string => `delegate ${view.label} <@${to}> ${what}`;
  const choices = [
    ...names.map((name) => [name, command(unsure === 'slip' ? name : `${name}: ${words}`)]),
    [wholeAssignment, command(`hela: ${words}`)],
  ];
  const buttons = choices
    // A command that was cut must not be said again.
    .filter(([, value = '']) => value.length <= LIMITS.buttonValue)
    .map(([text = '', value = ''], at) => button(text, { action: `say_words:${at}`, value }));
  return sentence(asks(escapeText(words, 100)), ...buttons);
}
