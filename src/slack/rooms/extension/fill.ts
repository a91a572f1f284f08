import type { ModalView } from '@slack/types';

import { dayOfDue } from '../../../domain/committee/day-of-due.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { plannedFrom } from '../../../domain/committee/meetings.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import type { ExtensionLine } from '../../../domain/assignments/extension-line.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';
import { type Ground, groundIn } from './ground.ts';
import { askExtensionForm, extendForm } from './form.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

export type FilledExtension = {
  readonly meeting?: string | null;
  readonly dueText?: string | null;
  /** What is unsure of the due. */
  readonly hint?: string;
  readonly reason?: string;
  readonly paragraph?: string;
  readonly ground?: Ground;
  readonly requestedAt?: string;
};

/** The form in which more time is asked for, or recorded by those who may. */
export async function extensionForm(
  parts: ListenerParts,
  about: {
    readonly assignment: Assignment;
    readonly committee: Committee;
    readonly language: Language;
    readonly mayRecord: boolean;
  },
  filled: FilledExtension = {},
): Promise<ModalView> {
  const { assignment, committee, language, mayRecord } = about;
  const today = todayIn(parts, committee);
  const view = await viewOf(parts.ports, assignment, committee);
  const wanted = assignment.extensionAsked;
  const choices = {
    language,
    view,
    today,
    meetings: laterThan(
      dayOfDue(assignment.due, committee, parts.ports.closed),
      plannedFrom(committee, today),
    ),
    meeting: wanted && chosenDue(wanted.to),
    dueText: wanted && writtenDue(wanted.to, language),
    reason: wanted?.reason ?? '',
    ...filled,
  };
  return mayRecord ? extendForm(choices) : askExtensionForm(choices);
}

/** More time is later than what applies. */
function laterThan(due: Day | null, meetings: readonly Meeting[]): readonly Meeting[] {
  return due === null ? meetings : meetings.filter(({ day }) => day > due);
}

/** What a line or a message says of it, in the form's fields. */
export function filledBy(
  { due, dueWords: line, reason: words }: ExtensionLine,
  language: Language,
  mayRecord: boolean,
): FilledExtension {
  // The form that asks for more time has no field for its ground: there it is part of the reason.
  const asReason = { ground: null, paragraph: null, reason: words };
  const { ground, paragraph, reason } = mayRecord ? groundIn(words) : asReason;
  return {
    ...(ground !== null && { ground }),
    ...(paragraph !== null && { paragraph }),
    ...(due?.ok && { meeting: chosenDue(due.due), dueText: writtenDue(due.due, language) }),
    ...(due?.ok === false && {
      dueText: due.day ?? line,
      hint: fieldWordsIn(language).dueDoubts[due.why],
    }),
    ...(reason !== '' && { reason }),
  };
}
