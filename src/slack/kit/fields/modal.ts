import type { KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { type Metadata, writeMetadata } from './metadata.ts';
import { line, plain } from './text.ts';
import { fieldWordsIn } from './words.ts';

/**
 * A form without a field has no submit button: Slack would offer to confirm nothing.
 * @param title of the form; null where it stands in the place of any
 */
export function notice(title: string | null, language: Language, text: string): ModalView {
  const words = fieldWordsIn(language);
  return {
    type: 'modal',
    title: plain(title ?? 'Bevaka'),
    close: plain(words.close),
    blocks: [line(text)],
  };
}

/** A form that shows and has nothing to confirm. */
export function withoutSubmit({ submit: _submit, ...form }: ModalView): ModalView {
  return form;
}

/** A form with its title, its submit button and what it is about. */
export function modal(form: {
  /** Its `callback_id`: the room's `forms` say who answers it. */
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly language: Language;
  readonly metadata: Metadata;
  readonly blocks: KnownBlock[];
}): ModalView {
  const { id, title, submit, language, metadata, blocks } = form;
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: writeMetadata(metadata),
    title: plain(title),
    submit: plain(submit),
    close: plain(fieldWordsIn(language).cancel),
    blocks,
  };
}
