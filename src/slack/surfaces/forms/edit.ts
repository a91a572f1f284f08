import type { ModalView } from '@slack/types';

import type { AssignmentView, DueView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/committee.ts';
import type { Read } from './answers.ts';
import {
  type AssignmentChoices,
  assignmentFields,
  type GivenAssignment,
  readAssignment,
} from './assignment.ts';
import { modal } from './modal.ts';

export type GivenEdit = Omit<GivenAssignment, 'wording' | 'isPreliminary'>;

/** An assignment's terms as they stand, to be corrected; the wording stays as it was decided. */
export function editForm(asked: AssignmentChoices & { readonly view: AssignmentView }): ModalView {
  const { view, language } = asked;
  const { holder, deliverable, due, origin } = view;
  return modal('edit', language, {
    metadata: { assignment: view.id, committee: view.committee.id },
    blocks: assignmentFields(asked, {
      holderTitle: holder.office,
      // An office stays the holder whoever is in it, so its person is not filled in beside it.
      holderUser: holder.office === null ? (holder.person?.person.user ?? null) : null,
      deliverable,
      dueMeeting: chosenDue(due),
      dueText: writtenDue(due),
      caseNumber: origin.caseNumber,
      paragraph: origin.paragraph,
    }),
  });
}

export function readEdit(
  values: unknown,
  asked: { readonly language: Language; readonly offices: readonly string[] },
): Read<GivenEdit> {
  const read = readAssignment(values, asked);
  if (!read.ok) return read;
  const { wording: _wording, isPreliminary: _minutes, ...terms } = read.value;
  return { ok: true, value: terms };
}

function chosenDue(due: DueView): string {
  if (due.kind === 'meeting') return due.meeting;
  return due.kind === 'none' ? 'none' : 'date';
}

function writtenDue(due: DueView): string | null {
  if (due.kind === 'date') return due.day;
  return due.kind === 'period' ? due.text : null;
}
