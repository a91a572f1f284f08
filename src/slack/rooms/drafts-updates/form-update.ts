import type { ModalView } from '@slack/types';

import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { blockId, radioInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { option } from '../../kit/fields/text.ts';
import { draftsUpdatesWordsIn } from './words.ts';
import type { Signal } from '../../../domain/assignments/status-update.ts';
import type { Language } from '../../../domain/record/language.ts';

export type GivenUpdate = {
  /** Null keeps the last one given. */
  readonly signal: Signal | null;
  /** Empty when the signal says it all. */
  readonly text: string;
};

const SIGNALS: readonly Signal[] = ['on-track', 'at-risk', 'blocked'];

/** @param shown.signal the one already chosen, by the button that opened the form */
export function updateForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly signal?: Signal | null;
}): ModalView {
  const { language, view, signal = null } = shown;
  const words = draftsUpdatesWordsIn(language);
  const options = SIGNALS.map((each) => option(words.signals[each], each));
  const how = { field: 'signal', label: words.signal, language, hint: words.lastSignalStands };
  const what = { field: 'update', label: words.howItStands, language };
  return modal({
    id: 'update',
    ...words.updating,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      radioInput({ ...how, optional: true }, { options, initial: signal }),
      textInput({ ...what, optional: true }, { lines: 'many' }),
    ],
  });
}

export function readUpdate(values: unknown, language: Language): Read<GivenUpdate> {
  const answers = answersIn(values);
  const chosen = answers.chosen('signal');
  const signal = SIGNALS.find((each) => each === chosen) ?? null;
  const text = answers.text('update');
  if (signal !== null || text !== '') return { ok: true, value: { signal, text } };
  const { nothingGiven } = draftsUpdatesWordsIn(language);
  return { ok: false, errors: { [blockId('update')]: nothingGiven } };
}
