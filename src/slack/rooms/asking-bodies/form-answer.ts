import type { ModalView } from '@slack/types';

import type { SharedFile } from '../../../app/ports/files.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, dayInput, fileInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { askingBodiesWordsIn } from './words.ts';

/** What a body outside answered: on which day, and what it gave. */
export type GivenAnswer = {
  readonly day: Day;
  readonly file: SharedFile | null;
  /** A web address, or words; empty for neither. */
  readonly text: string;
};

export function answerForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly today: Day;
}): ModalView {
  const { language, view, today } = shown;
  const words = askingBodiesWordsIn(language);
  const where = { field: 'where', label: words.where, language, hint: words.whereExample };
  return modal({
    id: 'body_answer',
    ...words.answer,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      dayInput({ field: 'day', label: words.cameOn, language, hint: '' }, today),
      fileInput({ field: 'file', language, optional: true }),
      textInput({ ...where, optional: true }, { lines: 'many' }),
    ],
  });
}

export function readAnswer(values: unknown, language: Language): Read<GivenAnswer> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const day = answers.day('day');
  const file = answers.file('file');
  const text = answers.text('where');
  if (day === null) errors[blockId('day')] = fieldWordsIn(language).errors.missing;
  if (file !== null && text !== '')
    errors[blockId('where')] = askingBodiesWordsIn(language).fileOrWords;
  return day === null ? { ok: false, errors } : readOf(errors, () => ({ day, file, text }));
}
