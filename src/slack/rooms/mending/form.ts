import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';

import type { CorrectionView } from '../../../app/views/correction-view.ts';
import type { Recorded } from '../../../domain/assignments/correction.ts';
import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { selectInput, textInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { modal } from '../../kit/fields/modal.ts';
import { outcomeChoice, outcomeOptions } from '../../kit/fields/outcome-options.ts';
import { line, option } from '../../kit/fields/text.ts';
import { recordedText } from './recorded-text.ts';
import { mendingWordsIn } from './words.ts';

type Shown = { readonly language: Language; readonly correction: CorrectionView };

/** What stands, to be corrected, with the reason; what the choice does not need is not looked at. */
export function correctForm({
  language,
  correction,
  view,
  reason,
  seen,
}: Shown & {
  readonly view: FormSubject;
  readonly reason: string;
  readonly seen: string;
}): ModalView {
  const words = mendingWordsIn(language);
  const { recorded, isConfirmed, decision } = correction;
  const why = { field: 'reason', label: words.reason, hint: words.whoSees, language } as const;
  const by = { field: 'correctedBy', label: words.correctedBy, language } as const;
  const of = { field: 'decision', label: words.decision, language, optional: true } as const;
  return modal({
    id: 'correct',
    ...words.form,
    language,
    metadata: { assignment: view.id, seen },
    blocks: [
      aboutAssignment(view),
      line(words.stands(recordedText(recorded, language))),
      ...(recorded.is === 'open' ? [] : recordedInputs({ language, correction })),
      ...(decision === null
        ? []
        : [textInput({ ...of, hint: words.whichDecision }, { initial: decision })]),
      textInput(why, { initial: reason, lines: 'many' }),
      ...(isConfirmed ? [textInput({ ...by, hint: words.whenConfirmed })] : []),
    ],
  });
}

function recordedInputs({ language, correction }: Shown): readonly InputBlock[] {
  const words = mendingWordsIn(language);
  const { recorded, held, later, today, next } = correction;
  const where = { language, optional: true };
  const paragraph = 'paragraph' in recorded ? (recorded.paragraph ?? '') : '';
  return [
    selectInput(
      { field: 'recorded', label: words.recorded, language },
      { options: choices(recorded, language), initial: choiceOf(recorded) },
    ),
    ...(held.length === 0
      ? []
      : [
          selectInput(
            { ...where, field: 'decidedAt', label: words.meeting, hint: words.whichMeeting },
            {
              options: meetingOptions(held, today, language),
              initial: 'meeting' in recorded ? recorded.meeting : (held[0]?.id ?? null),
            },
          ),
        ]),
    textInput({ ...where, field: 'paragraph' }, { initial: paragraph }),
    textInput(
      { ...where, field: 'motive', label: words.motive, hint: words.whenMotive },
      { initial: motiveOf(recorded) },
    ),
    ...(later.length === 0
      ? []
      : [
          selectInput(
            { ...where, field: 'nextMeeting', label: words.nextMeeting, hint: words.whenNext },
            {
              options: meetingOptions(later, today, language),
              initial: later.some(({ id }) => id === next) ? next : (later[0]?.id ?? null),
            },
          ),
        ]),
  ];
}

/** Every outcome, that nothing is recorded, and what stands where it is none of these. */
function choices(recorded: Recorded, language: Language): PlainTextOption[] {
  const { standsAs } = mendingWordsIn(language);
  const own =
    recorded.is === 'closed' || recorded.is === 'void'
      ? [option(standsAs[recorded.is], recorded.is)]
      : [];
  return [...own, ...outcomeOptions(language), option(standsAs.open, 'open')];
}

function choiceOf(recorded: Recorded): string {
  return recorded.is === 'outcome' ? outcomeChoice(recorded.kind, recorded.closes) : recorded.is;
}

function motiveOf(recorded: Recorded): string {
  if (recorded.is === 'void') return recorded.reason;
  return recorded.is === 'outcome' ? (recorded.motive ?? '') : '';
}
