import type { ModalView } from '@slack/types';

import {
  PAPER_FORMATS,
  PAPER_ORDERS,
  PAPER_PARTS,
  type PaperFormat,
  type PaperOrder,
  type PaperPart,
  USUAL_PARTS,
} from '../../../app/ports/paper-parts.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button, section } from '../../kit/blocks.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, radioInput, selectInput, ticksInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { modal } from '../../kit/fields/modal.ts';
import { option } from '../../kit/fields/text.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { paperWordsIn } from './words.ts';

export type PaperChoices = {
  readonly committee: Pick<Committee, 'id' | 'language'>;
  readonly meetings: readonly Meeting[];
  /** The one that is chosen first. */
  readonly meeting: string | null;
  readonly format: PaperFormat;
  readonly today: Day;
  readonly canSetLooks: boolean;
  /** What whoever reviews the list should know first. */
  readonly leads?: readonly string[];
};

/** What the list shall be, before it is made. */
export function paperForm(shown: PaperChoices, language: Language): ModalView {
  const { committee, meetings, meeting, format, today, canSetLooks, leads = [] } = shown;
  const words = paperWordsIn(language);
  const looks = button(words.looks, { action: 'letterhead', value: committee.id });
  return modal({
    id: 'make_paper',
    title: words.title,
    submit: words.submit,
    language,
    metadata: { committee: committee.id },
    blocks: [
      ...leads.map(section),
      selectInput(
        { field: 'meeting', label: words.meeting, language },
        { options: meetingOptions(meetings, today, language), initial: meeting },
      ),
      radioInput(
        { field: 'format', label: words.format, language },
        {
          options: PAPER_FORMATS.map((each) => option(words.formats[each], each)),
          initial: format,
        },
      ),
      radioInput(
        { field: 'order', label: words.order, language },
        {
          options: PAPER_ORDERS.map((each) => option(words.orders[each], each)),
          initial: 'number',
        },
      ),
      ticksInput(
        { field: 'parts', label: words.parts, language, optional: true, hint: words.whatIsPublic },
        {
          options: PAPER_PARTS.map((each) => option(words.partNames[each], each)),
          initial: USUAL_PARTS,
        },
      ),
      radioInput(
        { field: 'paperLanguage', label: words.language, language },
        {
          options: [option(words.languages.sv, 'sv'), option(words.languages.en, 'en')],
          initial: committee.language,
        },
      ),
      ...(canSetLooks ? [actions(looks)] : []),
    ],
  });
}

export type GivenPaper = {
  readonly meeting: string;
  readonly format: PaperFormat;
  readonly order: PaperOrder;
  readonly parts: readonly PaperPart[];
  readonly language: Language;
};

export function readPaper(values: unknown, language: Language): Read<GivenPaper> {
  const answers = answersIn(values);
  const { missing } = fieldWordsIn(language).errors;
  const errors: Record<string, string> = {};
  const meeting = answers.chosen('meeting') ?? '';
  if (meeting === '') errors[blockId('meeting')] = missing;
  const parts = answers.several('parts');
  return readOf(errors, () => ({
    meeting,
    format: PAPER_FORMATS.find((each) => each === answers.chosen('format')) ?? 'docx',
    order: PAPER_ORDERS.find((each) => each === answers.chosen('order')) ?? 'number',
    parts: PAPER_PARTS.filter((each) => parts.includes(each)),
    language: answers.chosen('paperLanguage') === 'en' ? 'en' : 'sv',
  }));
}
