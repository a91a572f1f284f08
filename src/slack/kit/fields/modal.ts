import type { KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee/committee.ts';
import { type FormName, formWordsIn } from '../../../words/forms.ts';
import { VIEWS } from '../ids.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { line, plain } from './text.ts';

/**
 * A form without a field has no submit button: Slack would offer to confirm nothing.
 * @param form whose title it has; null where it stands in the place of any
 */
export function notice(form: FormName | null, language: Language, text: string): ModalView {
  const words = formWordsIn(language);
  return {
    type: 'modal',
    title: plain(form === null ? 'Bevaka' : words.titles[form]),
    close: plain(words.close),
    blocks: [line(text)],
  };
}

/** A form that shows and has nothing to confirm. */
export function withoutSubmit({ submit: _submit, ...form }: ModalView): ModalView {
  return form;
}

/** A form with its title, its submit button and what it is about. */
export function modal(
  form: FormName,
  language: Language,
  { metadata, blocks }: { readonly metadata: Metadata; readonly blocks: KnownBlock[] },
): ModalView {
  const words = formWordsIn(language);
  return {
    type: 'modal',
    callback_id: VIEWS[form],
    private_metadata: writeMetadata(metadata),
    title: plain(words.titles[form]),
    submit: plain(words.submits[form]),
    close: plain(words.cancel),
    blocks,
  };
}
