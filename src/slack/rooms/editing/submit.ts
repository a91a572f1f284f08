import { assignmentNow, type Located } from '../../../app/assignments/find-assignment.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { GivenDue } from '../../../app/meetings/given-due.ts';
import { editGiven } from '../../../app/terms/edit-given.ts';
import { markSecret } from '../../../app/secrecy/mark-secret.ts';
import { dueView } from '../../../app/views/facts-shown.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { todayIn } from '../../kit/asked.ts';
import { doneText } from '../../kit/done.ts';
import { dueOfForm, refusedTerms } from '../../kit/given-terms.ts';
import { holderOfForm } from '../../kit/holder-of-form.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { type SubmitHandler, refusedForm } from '../../kit/submitted.ts';
import { markedSaid } from '../secrecy/said.ts';
import { isDueUntouched, readEdit } from './form.ts';
import { editingWordsIn } from './words.ts';

export const submitEdit: SubmitHandler = async (parts, submitted) => {
  const { language, doer, about } = submitted;
  const found = await assignmentNow(parts.ports, about.assignment ?? '');
  if (found === null) return refusedForm('no-such-assignment', submitted);
  const offices = found.committee.offices.map(({ title }) => title);
  const read = readEdit(submitted.values, { language, offices });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { committee } = found;
  const named = await holderOfForm(parts, submitted, { holder: read.value.holder, committee });
  if (!named.ok) return { is: 'errors', errors: named.errors };
  const { holder } = named;
  const due = editedDue({ parts, language }, read.value.due, found);
  const located = { ...found, committee: named.committee, doer };
  const { provision } = read.value;
  // First, so that nobody is told of the rest with words that are to be kept from there.
  const marked =
    provision && (await markSecret(parts.ports, { id: found.assignment.id, doer, provision }));
  if (marked?.ok === false) return refusedForm(marked.why, submitted);
  const edited = await editGiven(parts.ports, located, { ...read.value, holder, due });
  if (marked?.ok && (edited.ok || edited.why === 'nothing-changed'))
    return { is: 'done', said: await markedSaid(parts, marked, language) };
  if (!edited.ok) return refusedTerms(edited, submitted);
  const view = await viewOf(parts.ports, edited.assignment, edited.committee);
  return { is: 'done', said: doneText(language, editingWordsIn(language).isEdited, view) };
};

/** Null where it was left as the form showed it. */
function editedDue(
  { parts, language }: { readonly parts: ListenerParts; readonly language: Language },
  given: GivenDue,
  { assignment, committee }: Pick<Located, 'assignment' | 'committee'>,
): GivenDue | null {
  const shown = dueView(assignment, committee, {
    today: todayIn(parts, committee),
    closed: parts.ports.closed,
  });
  return isDueUntouched(given, shown, language) ? null : dueOfForm(given);
}
