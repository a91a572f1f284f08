import type { InputBlock, ModalView } from '@slack/types';

import type { GivenParagraphs } from '../../../app/assignments/add-paragraph.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { outcomeKindsIn } from '../../../words/outcome-kinds.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { outcomeWordsIn } from './words.ts';

type Lacking = FormSubject & Pick<AssignmentView, 'withoutParagraph' | 'origin' | 'today'>;

const FIELD = 'outcomeParagraph';

/** Asks for every § that an assignment lacks: its decision's, and that of what a meeting made of it. */
export function paragraphForm(shown: {
  readonly language: Language;
  readonly view: Lacking;
}): ModalView {
  const { language, view } = shown;
  const words = outcomeWordsIn(language);
  const decision = { field: 'paragraph', label: words.decisionParagraph, language } as const;
  return modal({
    id: 'add_paragraph',
    ...words.addingParagraph,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      ...outcomeParagraphInputs(view, { language, optional: view.origin.paragraph === null }),
      ...(view.origin.paragraph === null
        ? [
            textInput({
              ...decision,
              optional: view.withoutParagraph !== null,
              hint: words.whichDecision,
            }),
          ]
        : []),
    ],
  });
}

/** The field for an outcome that waits for its §; none where none does. */
export function outcomeParagraphInputs(
  { withoutParagraph, today }: Pick<Lacking, 'withoutParagraph' | 'today'>,
  how: { readonly language: Language; readonly at?: number; readonly optional?: boolean },
): readonly InputBlock[] {
  if (withoutParagraph === null) return [];
  const { is, day } = withoutParagraph;
  const { language } = how;
  const words = outcomeWordsIn(language);
  const when = day === null ? '' : dayText(day, today, language);
  const label = words.paragraphOf(outcomeKindsIn(language)[is], when);
  return [textInput({ ...how, field: FIELD, label, hint: words.exampleParagraph })];
}

/** What was given for it; null where nothing was. */
export function readOutcomeParagraph(
  answers: Answers,
  where: { readonly language: Language; readonly at?: number },
  errors: Record<string, string>,
): string | null {
  return readParagraph(answers, { ...where, field: FIELD }, errors)?.paragraph ?? null;
}

export function readParagraphs(values: unknown, language: Language): Read<GivenParagraphs> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const ofDecision = readParagraph(answers, { language }, errors)?.paragraph ?? null;
  const ofOutcome = readOutcomeParagraph(answers, { language }, errors);
  const first = answers.asks(FIELD) ? FIELD : 'paragraph';
  if (ofDecision === null && ofOutcome === null)
    errors[blockId(first)] ??= fieldWordsIn(language).errors.missing;
  return readOf(errors, () => ({ ofDecision, ofOutcome }));
}
