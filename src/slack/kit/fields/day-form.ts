import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { MilestoneName } from '../../../domain/record/milestone-name.ts';
import { type Day, isDay } from '../../../domain/days/day.ts';
import { aboutAssignment, type FormSubject } from './about.ts';
import { type Answers, answersIn, type Read } from './answers.ts';
import { blockId, dayInput } from './inputs.ts';
import { modal } from './modal.ts';
import { fieldWordsIn } from './words.ts';

export type AskingForDay = {
  readonly language: Language;
  readonly view: FormSubject;
  readonly milestone: MilestoneName;
  readonly day?: Day | null;
};

/** A form that asks for one day, about a milestone of an assignment. */
export function dayForm(
  form: {
    readonly id: string;
    readonly title: string;
    readonly submit: string;
    readonly hint: string;
  },
  { language, view, milestone, day = null }: AskingForDay,
): ModalView {
  const { hint, ...words } = form;
  return modal({
    ...words,
    language,
    metadata: { assignment: view.id, milestone },
    blocks: [aboutAssignment(view), dayInput({ field: 'day', language, hint }, day)],
  });
}

export function readDayForm(values: unknown, language: Language): Read<{ readonly day: Day }> {
  const day = givenDay(answersIn(values));
  if (day !== null) return { ok: true, value: { day } };
  return { ok: false, errors: { [blockId('day')]: fieldWordsIn(language).errors.missing } };
}

/** The day picked; null when there is none, or when a forged submission holds something else. */
export function givenDay(answers: Answers): Day | null {
  const day = answers.day('day');
  return day !== null && isDay(day) ? day : null;
}
