import type { InputBlock } from '@slack/types';

import { type Provision, provisionIn } from '../../../domain/assignments/secrecy.ts';
import type { SecrecyAllowed } from '../../../domain/committee/secrecy-allowed.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Answers } from '../../kit/fields/answers.ts';
import { blockId, textInput, tickInput } from '../../kit/fields/inputs.ts';
import { option } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { secrecyWordsIn } from './words.ts';

const TICK = 'secret';
const PROVISION = 'provision';

/** A tick and the provision, where the committee allows it; nothing else of a form. */
export function secrecyFields(allowed: SecrecyAllowed, language: Language): readonly InputBlock[] {
  if (allowed === 'off') return [];
  const words = secrecyWordsIn(language);
  const hint = allowed === 'on' ? words.whatItDoes : `${words.whatItDoes} ${words.keptOut}`;
  const tick = option(words.ticked, TICK);
  return [
    tickInput({ field: TICK, label: words.tick, language, optional: true, hint }, tick, {
      isTicked: false,
    }),
    provisionInput(language, '', true),
  ];
}

export function provisionInput(language: Language, initial: string, optional: boolean): InputBlock {
  const { provision: label, whatProvision: hint } = secrecyWordsIn(language);
  return textInput({ field: PROVISION, label, language, optional, hint }, { initial });
}

/** Null where it is not ticked, or wrong; a provision alone means a marking too. */
export function readSecrecy(
  answers: Answers,
  language: Language,
  errors: Record<string, string>,
): Provision | null {
  const text = answers.text(PROVISION);
  if (text === '' && !answers.ticked(TICK)) return null;
  const provision = provisionIn(text);
  if (provision === null) errors[blockId(PROVISION)] = refusal('no-provision', language).text;
  return provision;
}
