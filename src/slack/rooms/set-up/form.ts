import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, personInput, radioInput, textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { requiredChoice, requiredText } from '../../kit/fields/required.ts';
import { option } from '../../kit/fields/text.ts';

export type GivenSetUp = {
  /** In upper case. */
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  /** Slack user ids. */
  readonly secretary: string;
  readonly director: string | null;
  /** As written, one meeting a line. */
  readonly meetings: string;
};

const CODE = /^[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,9}$/u;

/** A channel's committee, in one form. */
export function setUpForm(asked: {
  readonly language: Language;
  readonly channel: string;
  /** Who asks, until another is chosen. */
  readonly secretary: string;
  readonly code?: string;
  readonly name?: string;
}): ModalView {
  const { language, channel, secretary, code = '', name = '' } = asked;
  const { languages } = formWordsIn(language);
  const options = [option(languages.sv, 'sv'), option(languages.en, 'en')];
  return centralModal('setUp', language, {
    metadata: { channel },
    blocks: [
      textInput({ field: 'code', language }, { initial: code }),
      textInput({ field: 'name', language }, { initial: name }),
      radioInput({ field: 'language', language }, { options, initial: language }),
      personInput({ field: 'secretary', language }, secretary),
      personInput({ field: 'director', language, optional: true }, null),
      textInput({ field: 'meetings', language, optional: true }, { lines: 'many' }),
    ],
  });
}

/** @param language of the person, in which what is wrong is said */
export function readSetUp(values: unknown, language: Language): Read<GivenSetUp> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const code = answers.text('code').toLocaleUpperCase('sv');
  if (!CODE.test(code)) errors[blockId('code')] = formWordsIn(language).errors.badCode;
  const name = requiredText(answers, { field: 'name', language }, errors);
  const asked = { field: 'secretary', language } as const;
  const secretary = requiredChoice(answers.person('secretary'), asked, errors);
  return readOf(errors, () => ({
    code,
    name,
    language: answers.chosen('language') === 'en' ? 'en' : 'sv',
    secretary,
    director: answers.person('director'),
    meetings: answers.text('meetings'),
  }));
}
