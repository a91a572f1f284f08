import type { ModalView } from '@slack/types';

import type { Signal } from '../../../domain/assignments/status-update.ts';
import type { Language } from '../../../domain/record/language.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId, radioInput, textInput } from '../../kit/fields/inputs.ts';
import { centralModal } from '../../kit/fields/modal.ts';
import { option } from '../../kit/fields/text.ts';

export type GivenUpdate = {
  /** Null keeps the last one given. */
  readonly signal: Signal | null;
  /** Empty when the signal says it all. */
  readonly text: string;
};

const SIGNALS: readonly Signal[] = ['on-track', 'at-risk', 'blocked'];

/** @param asked.signal the one already chosen, by the button that opened the form */
export function updateForm(asked: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly signal?: Signal | null;
}): ModalView {
  const { language, view, signal = null } = asked;
  const { signals } = formWordsIn(language);
  const options = SIGNALS.map((each) => option(signals[each], each));
  return centralModal('update', language, {
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      radioInput({ field: 'signal', language, optional: true }, { options, initial: signal }),
      textInput({ field: 'update', language, optional: true }, { lines: 'many' }),
    ],
  });
}

export function readUpdate(values: unknown, language: Language): Read<GivenUpdate> {
  const answers = answersIn(values);
  const chosen = answers.chosen('signal');
  const signal = SIGNALS.find((each) => each === chosen) ?? null;
  const text = answers.text('update');
  if (signal !== null || text !== '') return { ok: true, value: { signal, text } };
  const { nothingGiven } = formWordsIn(language).errors;
  return { ok: false, errors: { [blockId('update')]: nothingGiven } };
}
