import type { KnownBlock, ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import { OUTCOME_KINDS, type OutcomeKind } from '../../../domain/assignment.ts';
import { CLOSES, MAY_CLOSE } from '../../../domain/outcome.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { yearWordsIn } from '../../../words/year-words.ts';
import { aboutAssignment, type FormSubject } from './about.ts';
import { answersIn, type Read } from './answers.ts';
import { blockId, selectInput, textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { readParagraph } from './paragraph.ts';
import { option } from './text.ts';

/** Each assignment takes four blocks, and a modal holds a hundred. */
export const MOST_OUTCOMES = 20;

export type GivenOutcome = {
  readonly assignment: string;
  readonly is: OutcomeKind;
  readonly closes: boolean;
  readonly paragraph: string | null;
  readonly motive: string | null;
};

/** What a meeting made of its assignments, in one form; what is left empty is left for later. */
export function outcomeForm(asked: {
  readonly language: Language;
  readonly views: readonly FormSubject[];
  readonly is?: OutcomeKind | null;
  readonly motive?: string;
}): ModalView {
  const { language, is = null, motive = '' } = asked;
  const views = asked.views.slice(0, MOST_OUTCOMES);
  return modal('outcome', language, {
    metadata: { assignments: views.map(({ id }) => id) },
    blocks: views.flatMap((view, at) => fieldsOf(view, { language, at, is, motive })),
  });
}

function fieldsOf(
  view: FormSubject,
  {
    language,
    at,
    is,
    motive,
  }: { language: Language; at: number; is: OutcomeKind | null; motive: string },
): KnownBlock[] {
  const words = formWordsIn(language);
  const where = { language, at, optional: true };
  const initial = is === null ? null : choiceOf(is, CLOSES[is]);
  return [
    aboutAssignment(view),
    selectInput({ ...where, field: 'outcome' }, { options: choices(language), initial }),
    textInput({ ...where, field: 'paragraph', hint: words.groundParagraph }),
    textInput({ ...where, field: 'motive' }, { initial: motive }),
  ];
}

/** Every outcome, and for those that may close whether they do. */
function choices(language: Language): ReturnType<typeof option>[] {
  const { outcomes, closes, goesOn } = yearWordsIn(language);
  return OUTCOME_KINDS.flatMap((is) =>
    MAY_CLOSE.includes(is)
      ? [CLOSES[is], !CLOSES[is]].map((each) =>
          option(`${outcomes[is]} – ${each ? closes : goesOn}`, choiceOf(is, each)),
        )
      : [option(outcomes[is], choiceOf(is, CLOSES[is]))],
  );
}

function choiceOf(is: OutcomeKind, closes: boolean): string {
  return `${is}|${closes ? 'closes' : 'goes-on'}`;
}

/** The outcomes that were chosen; what is missing is said at its field. */
export function readOutcomes(
  values: unknown,
  {
    language,
    assignments,
  }: { readonly language: Language; readonly assignments: readonly string[] },
): Read<readonly GivenOutcome[]> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const words = formWordsIn(language).errors;
  const given = assignments.flatMap((assignment, at): GivenOutcome[] => {
    const [said, closing] = (answers.chosen('outcome', at) ?? '').split('|');
    const is = OUTCOME_KINDS.find((each) => each === said);
    if (is === undefined) return [];
    const closes = closing === 'closes';
    const paragraph = readParagraph(answers, { language, at }, errors)?.paragraph ?? null;
    const motive = answers.text('motive', at) || null;
    if (closes && paragraph === null) errors[blockId('paragraph', at)] ??= words.badParagraph;
    if (is === 'referred-back' && motive === null) errors[blockId('motive', at)] = words.missing;
    return [{ assignment, is, closes, paragraph, motive }];
  });
  if (given.length === 0 && Object.keys(errors).length === 0)
    errors[blockId('outcome', 0)] = words.missing;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: given };
}
