import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type GivenFile, type Read } from '../../kit/fields/answers.ts';
import { blockId, fileInput, textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';

export type GivenDraft =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly file: GivenFile };

export function draftForm(asked: {
  readonly language: Language;
  readonly view: FormSubject;
}): ModalView {
  const { language, view } = asked;
  return centralModal('draft', language, {
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      fileInput({ field: 'file', language, optional: true }),
      textInput({ field: 'link', language, optional: true }, { lines: 'many' }),
    ],
  });
}

export function readDraft(values: unknown, language: Language): Read<GivenDraft> {
  const answers = answersIn(values);
  const file = answers.file('file');
  const url = answers.text('link');
  const words = formWordsIn(language).errors;
  if ((file === null) === (url === ''))
    return { ok: false, errors: { [blockId('link')]: words.oneOfLinkAndFile } };
  if (file !== null) return { ok: true, value: { kind: 'file', file } };
  if (!isWebAddress(url)) return { ok: false, errors: { [blockId('link')]: words.badLink } };
  return { ok: true, value: { kind: 'link', url } };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
