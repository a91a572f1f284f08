import type { InputBlock } from '@slack/types';

import {
  LATE_KINDS,
  type LateKind,
  type LateReason,
} from '../../../domain/assignments/late-paper.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Answers } from '../../kit/fields/answers.ts';
import { radioInput, textInput } from '../../kit/fields/inputs.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { option } from '../../kit/fields/text.ts';
import { latePapersWordsIn } from './words.ts';

const LONGEST_REASON = 1000;
const KIND = 'lateKind';
const REASON = 'lateReason';

/** What a version after the dispatch is, and why it should come. */
export function lateReasonFields(language: Language): readonly InputBlock[] {
  const words = latePapersWordsIn(language);
  const options = LATE_KINDS.map((kind) => option(words.kindOptions[kind], kind));
  return [
    radioInput({ field: KIND, label: words.kind, language }, { options, initial: 'addition' }),
    textInput(
      { field: REASON, label: words.reason, language, hint: words.whoAnswers },
      { lines: 'many', most: LONGEST_REASON },
    ),
  ];
}

/** Null where the form did not ask: it was opened before the papers went out. */
export function readLateReason(
  answers: Answers,
  language: Language,
  errors: Record<string, string>,
): LateReason | null {
  if (!answers.asks(REASON)) return null;
  const text = requiredText(answers, { field: REASON, language }, errors);
  return { kind: kindOf(answers.chosen(KIND)), text };
}

function kindOf(chosen: string | null): LateKind {
  return LATE_KINDS.find((kind) => kind === chosen) ?? 'addition';
}
