import type { ModalView } from '@slack/types';

import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredChoice, requiredText } from '../../kit/fields/required.ts';
import { meetingListInput } from '../meetings/fields.ts';
import { officerInput } from '../offices/fields.ts';
import { nameInput, spokenInput } from './fields.ts';
import { setUpWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

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
export function setUpForm(shown: {
  readonly language: Language;
  readonly channel: string;
  /** Who asks, until another is chosen. */
  readonly secretary: string;
  readonly code?: string;
  readonly name?: string;
}): ModalView {
  const { language, channel, secretary, code = '', name = '' } = shown;
  const words = setUpWordsIn(language);
  const codeField = { field: 'code', label: words.code, hint: words.whatCodeIsFor, language };
  return modal({
    id: 'set_up',
    ...words.asking,
    language,
    metadata: { channel },
    blocks: [
      textInput(codeField, { initial: code }),
      nameInput(language, { initial: name }),
      spokenInput(language, language),
      officerInput('secretary', language, { user: secretary, optional: false }),
      officerInput('director', language, { user: null }),
      meetingListInput(language, { hint: words.howToWriteMeetings }),
    ],
  });
}

/** @param language of the person, in which what is wrong is said */
export function readSetUp(values: unknown, language: Language): Read<GivenSetUp> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const code = answers.text('code').toLocaleUpperCase('sv');
  if (!CODE.test(code)) errors[blockId('code')] = setUpWordsIn(language).badCode;
  const name = requiredText(answers, { field: 'name', language }, errors);
  const where = { field: 'secretary', language } as const;
  const secretary = requiredChoice(answers.person('secretary'), where, errors);
  return readOf(errors, () => ({
    code,
    name,
    language: answers.chosen('language') === 'en' ? 'en' : 'sv',
    secretary,
    director: answers.person('director'),
    meetings: answers.text('meetings'),
  }));
}
