import type { ModalView } from '@slack/types';

import type { GivenFile } from '../../../app/papers/set-letterhead.ts';
import type { Letterhead } from '../../../app/ports/stored-workspace.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { type Answers, answersIn } from '../../kit/fields/answers.ts';
import { fileInput, textInput, ticksInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option } from '../../kit/fields/text.ts';
import { paperWordsIn } from './words.ts';

const LONGEST_NAME = 150;

/** What stands on the papers of all committees, and the template that they are made in. */
export function letterheadForm(
  letterhead: Letterhead,
  { committee, language }: { readonly committee: string; readonly language: Language },
): ModalView {
  const words = paperWordsIn(language).letterhead;
  const clears = [
    ...(letterhead.mark === null ? [] : [option(words.noMark, 'mark')]),
    ...(letterhead.template === null ? [] : [option(words.noTemplate, 'template')]),
  ];
  const cleared = { field: 'clears', label: words.clears, language, optional: true };
  return modal({
    id: 'letterhead',
    title: words.title,
    submit: words.submit,
    language,
    metadata: { committee },
    blocks: [
      line(words.forAll),
      textInput(
        { field: 'authority', label: words.authority, language, optional: true },
        { initial: letterhead.authority ?? '', most: LONGEST_NAME },
      ),
      fileInput({
        field: 'mark',
        label: words.mark,
        hint: words.markHint,
        language,
        optional: true,
      }),
      fileInput({
        field: 'template',
        label: words.template,
        hint: words.templateHint,
        language,
        optional: true,
      }),
      ...(clears.length === 0 ? [] : [ticksInput(cleared, { options: clears, initial: [] })]),
      actions(button(words.getsTemplate, { action: 'paper_template', value: committee })),
    ],
  });
}

export type GivenLetterhead = {
  readonly authority: string | null;
  readonly mark: GivenFile;
  readonly template: GivenFile;
};

export function readLetterhead(values: unknown): GivenLetterhead {
  const answers = answersIn(values);
  const authority = answers.text('authority');
  return {
    authority: authority === '' ? null : authority,
    mark: fileIn(answers, 'mark'),
    template: fileIn(answers, 'template'),
  };
}

function fileIn(answers: Answers, field: 'mark' | 'template'): GivenFile {
  return answers.file(field) ?? (answers.several('clears').includes(field) ? 'none' : 'keep');
}
