import type { ModalView } from '@slack/types';

import type { GivenDue } from '../../../app/meetings/given-due.ts';
import type { AssignmentView, DueView } from '../../../app/views/assignment-view.ts';
import type { SecrecyAllowed } from '../../../domain/committee/secrecy-allowed.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Read } from '../../kit/fields/answers.ts';
import {
  type AssignmentChoices,
  assignmentFields,
  type GivenAssignment,
  readAssignment,
} from '../registering/form.ts';
import { chosenDue, writtenDue } from '../../kit/fields/due-fields.ts';
import { timeBeforeText } from '../../../words/time-before.ts';
import { preliminaryTick } from '../../kit/fields/preliminary-tick.ts';
import { modal } from '../../kit/fields/modal.ts';
import { secrecyFields } from '../secrecy/fields.ts';
import { editingWordsIn } from './words.ts';

export type GivenEdit = Omit<GivenAssignment, 'wording'>;

type Shown = AssignmentChoices & {
  readonly view: AssignmentView;
  readonly secrecy?: SecrecyAllowed;
};

/** An assignment's terms as they stand, to be corrected; the wording stays as it was decided. */
export function editForm(shown: Shown): ModalView {
  const { view, language } = shown;
  const { holder, deliverable, due, origin } = view;
  return modal({
    id: 'edit',
    ...editingWordsIn(language).form,
    language,
    metadata: { assignment: view.id, committee: view.committee.id },
    blocks: [
      ...assignmentFields(shown, {
        holderTitle: holder.office,
        // An office stays the holder whoever is in it, so its person is not filled in beside it.
        holderUser: isPerson(holder) ? (holder.person?.person.user ?? null) : null,
        holderBody: holder.body,
        deliverable,
        dueMeeting: chosenDue(due),
        dueText: writtenDue(due, language),
        caseNumber: origin.caseNumber,
        paragraph: origin.paragraph,
      }),
      preliminaryTick(language, origin.minutes === 'preliminary'),
      // The marking goes by its own command, which asks first.
      ...(view.secrecy === null ? secrecyFields(shown.secrecy ?? 'off', language) : []),
    ],
  });
}

function isPerson({ office, body }: AssignmentView['holder']): boolean {
  return office === null && body === null;
}

export function readEdit(
  values: unknown,
  how: { readonly language: Language; readonly offices: readonly string[] },
): Read<GivenEdit> {
  const read = readAssignment(values, how);
  if (!read.ok) return read;
  const { wording: _wording, ...terms } = read.value;
  return { ok: true, value: terms };
}

/**
 * Whether the due was left as the form showed it. It is then kept as it is stored: a period's words
 * would be read anew from today's year, and a meeting that was held is no longer one to choose.
 */
export function isDueUntouched(given: GivenDue, due: DueView, language: Language): boolean {
  const written = writtenDue(due, language);
  if (given.kind === 'said')
    return given.as === (chosenDue(due) ?? 'plain') && given.text === written;
  if (given.kind === 'none') return due.kind === 'none';
  const before = given.before === undefined ? null : timeBeforeText(given.before, language);
  return chosenDue(due) === given.meeting && before === written;
}
