import type { ModalView } from '@slack/types';

import { type Provision, provisionIn } from '../../../domain/assignments/secrecy.ts';
import type { SecrecyAllowed } from '../../../domain/committee/secrecy-allowed.ts';
import type { Language } from '../../../domain/record/language.ts';
import { context } from '../../kit/blocks.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { refusal } from '../../kit/refusal.ts';
import { provisionInput } from './fields.ts';
import { secrecyWordsIn } from './words.ts';

/** Asks for the provision by which an assignment is marked. */
export function markForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly allowed: SecrecyAllowed;
  readonly typed: string;
}): ModalView {
  const { language, view, allowed, typed } = shown;
  const words = secrecyWordsIn(language);
  const what =
    allowed === 'words-kept-out' ? [words.whatItDoes, words.isKeptOut] : [words.whatItDoes];
  return modal({
    id: 'mark_secret',
    ...words.marking,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      provisionInput(language, typed, false),
      context(what.join(' ')),
    ],
  });
}

export function readMark(
  values: unknown,
  language: Language,
): Read<{ readonly provision: Provision }> {
  const provision = provisionIn(answersIn(values).text('provision'));
  return provision === null
    ? { ok: false, errors: { [blockId('provision')]: refusal('no-provision', language).text } }
    : { ok: true, value: { provision } };
}
