import type { ModalView } from '@slack/types';

import type { GivenDue } from '../../../app/meetings/given-due.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Ground } from './ground.ts';
import { extensionWordsIn } from './words.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { dueFields, readDue } from '../../kit/fields/due-fields.ts';
import { blockId, radioInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { option } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

type ExtendChoices = {
  readonly language: Language;
  readonly view: FormSubject;
  /** Planned, soonest first. */
  readonly meetings: readonly Meeting[];
  readonly today: Day;
  /** The choice of the menu that was asked for, a meeting most often; null where none was. */
  readonly meeting?: string | null;
  /** The words beside it. */
  readonly dueText?: string | null;
  /** What is unsure of it. */
  readonly hint?: string;
  readonly reason?: string;
  /** The § that the minutes grant it by, when it was read from them. */
  readonly paragraph?: string | null;
  /** The moment of the request that it answers; null where it answers none. */
  readonly requestedAt?: string | null;
  /** The ground that was said; a § alone means a decision. */
  readonly ground?: Ground | null;
};

export type GivenExtension = {
  readonly due: GivenDue;
  readonly reason: string;
  readonly ground: Ground;
  readonly paragraph: string | null;
};

/** The holder asks for another date, with a reason. */
export function askExtensionForm(shown: ExtendChoices): ModalView {
  const { language, view, reason = '' } = shown;
  const words = extensionWordsIn(language);
  const why = { field: 'reason', label: words.reason, language, hint: words.whoSeesReason };
  return modal({
    id: 'ask_extension',
    ...words.asking,
    language,
    metadata: { assignment: view.id },
    blocks: [
      aboutAssignment(view),
      ...dueFields(
        { language },
        { ...shown, chosen: shown.meeting ?? null, text: shown.dueText ?? '' },
      ),
      textInput(why, { initial: reason, lines: 'many' }),
    ],
  });
}

/** The secretary records the new date, with the ground for it. */
export function extendForm(shown: ExtendChoices): ModalView {
  const { language, view, reason = '', paragraph = null } = shown;
  const { ground = paragraph === null ? null : 'decision' } = shown;
  const words = extensionWordsIn(language);
  const grounds = (['decision', 'consent'] as const).map((each) =>
    option(words.grounds[each], each),
  );
  return modal({
    id: 'extend',
    ...words.granting,
    language,
    metadata: { assignment: view.id, requestedAt: shown.requestedAt ?? undefined },
    blocks: [
      aboutAssignment(view),
      ...dueFields(
        { language },
        { ...shown, chosen: shown.meeting ?? null, text: shown.dueText ?? '' },
      ),
      radioInput(
        { field: 'ground', label: words.ground, language },
        {
          options: grounds,
          initial: ground,
        },
      ),
      textInput(
        { field: 'paragraph', language, optional: true, hint: words.whenParagraph },
        { initial: paragraph ?? '' },
      ),
      textInput(
        {
          field: 'reason',
          label: words.reason,
          language,
          optional: true,
          hint: words.whoSeesReason,
        },
        { initial: reason, lines: 'many' },
      ),
    ],
  });
}

export function readAskExtension(
  values: unknown,
  language: Language,
): Read<Pick<GivenExtension, 'due' | 'reason'>> {
  const errors: Record<string, string> = {};
  const answers = answersIn(values);
  const due = readDue(answers, { language }, errors);
  const reason = answers.text('reason');
  if (reason === '') errors[blockId('reason')] = fieldWordsIn(language).errors.missing;
  return due === null || reason === ''
    ? { ok: false, errors }
    : { ok: true, value: { due, reason } };
}

export function readExtend(values: unknown, language: Language): Read<GivenExtension> {
  const errors: Record<string, string> = {};
  const words = fieldWordsIn(language).errors;
  const answers = answersIn(values);
  const due = readDue(answers, { language }, errors);
  const ground = answers.chosen('ground');
  const paragraph = readParagraph(answers, { language }, errors)?.paragraph ?? null;
  if (ground !== 'decision' && ground !== 'consent')
    errors[blockId('ground')] = extensionWordsIn(language).chooseGround;
  else if (ground === 'decision' && paragraph === null)
    errors[blockId('paragraph')] ??= words.badParagraph;
  else if (due !== null && Object.keys(errors).length === 0)
    return { ok: true, value: { due, ground, paragraph, reason: answers.text('reason') } };
  return { ok: false, errors };
}
