import type { KnownBlock, ModalView } from '@slack/types';

import type { GivenDue } from '../../../app/meetings/given-due.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Provision } from '../../../domain/assignments/secrecy.ts';
import type { SecrecyAllowed } from '../../../domain/committee/secrecy-allowed.ts';
import type { GivenParagraph } from '../../../domain/assignments/paragraph.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { dueFields, readDue } from '../../kit/fields/due-fields.ts';
import { type GivenHolder, holderFields, readHolder } from '../../kit/fields/holder-fields.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { preliminaryTick } from '../../kit/fields/preliminary-tick.ts';
import { modal } from '../../kit/fields/modal.ts';
import { readParagraph } from '../../kit/fields/paragraph.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { readSecrecy, secrecyFields } from '../secrecy/fields.ts';
import { registeringWordsIn } from './words.ts';

/** What was understood already; null where nothing was. */
export type FilledAssignment = {
  readonly holderTitle: string | null;
  /** A Slack user id. */
  readonly holderUser: string | null;
  /** A body outside, by its name. */
  readonly holderBody: string | null;
  /** A title that no office has. */
  readonly newOffice?: string | null;
  readonly deliverable: string | null;
  /** A planned meeting's id, or another choice of the menu. */
  readonly dueMeeting?: string | null;
  readonly dueText: string | null;
  readonly caseNumber: string | null;
  readonly paragraph: string | null;
  readonly wording: string | null;
};

export type GivenAssignment = {
  readonly holder: GivenHolder;
  readonly deliverable: string;
  readonly due: GivenDue;
  readonly caseNumber: string | null;
  readonly paragraph: GivenParagraph | null;
  /** The deliverable's words where no others were given. */
  readonly wording: string;
  readonly isPreliminary: boolean;
  /** By which it is marked as secret; null for what is not. */
  readonly provision: Provision | null;
};

/** What a form for an assignment offers to choose among. */
export type AssignmentChoices = {
  readonly language: Language;
  readonly today: Day;
  /** Planned, soonest first. */
  readonly meetings: readonly Meeting[];
  readonly offices: readonly string[];
};

/** A new assignment, filled in with what was understood. */
export function assignmentForm(
  shown: AssignmentChoices & {
    readonly committeeId: string;
    readonly filled: FilledAssignment;
    /** Absent where a marking is not asked for here. */
    readonly secrecy?: SecrecyAllowed;
  },
): ModalView {
  const { language, committeeId, filled } = shown;
  return modal({
    id: 'assignment_form',
    ...registeringWordsIn(language).form,
    language,
    metadata: { committee: committeeId },
    blocks: [
      ...assignmentFields(shown, filled),
      textInput(
        { field: 'wording', language, optional: true },
        { initial: filled.wording ?? '', lines: 'many' },
      ),
      preliminaryTick(language, false),
      ...secrecyFields(shown.secrecy ?? 'off', language),
    ],
  });
}

export function readAssignment(
  values: unknown,
  how: { readonly language: Language; readonly offices: readonly string[] },
): Read<GivenAssignment> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const { language } = how;
  const holder = readHolder(answers, how, errors);
  const deliverable = requiredText(answers, { field: 'deliverable', language }, errors);
  const due = readDue(answers, how, errors);
  const paragraph = readParagraph(answers, how, errors);
  const provision = readSecrecy(answers, language, errors);
  if (holder === null || due === null) return { ok: false, errors };
  return readOf(errors, () => ({
    holder,
    deliverable,
    due,
    caseNumber: answers.text('caseNumber') || null,
    paragraph,
    wording: answers.text('wording') || deliverable,
    isPreliminary: answers.ticked('preliminary'),
    provision,
  }));
}

/** The fields that registering and editing share. */
export function assignmentFields(
  { language, today, meetings, offices }: AssignmentChoices,
  filled: Omit<FilledAssignment, 'wording'>,
): KnownBlock[] {
  const words = registeringWordsIn(language);
  const { holderTitle: title, holderUser: user, holderBody: body, newOffice = null } = filled;
  const chosen = filled.dueMeeting ?? null;
  return [
    ...holderFields({ language }, { offices, title, user, newOffice, body: body ?? null }),
    textInput(
      { field: 'deliverable', language },
      { initial: filled.deliverable ?? '', lines: 'many' },
    ),
    ...dueFields({ language }, { meetings, today, chosen, text: filled.dueText ?? '' }),
    textInput(
      {
        field: 'caseNumber',
        label: words.caseNumber,
        language,
        optional: true,
        hint: words.caseNumberExample,
      },
      { initial: filled.caseNumber ?? '' },
    ),
    textInput(
      { field: 'paragraph', language, optional: true },
      { initial: filled.paragraph ?? '' },
    ),
  ];
}
