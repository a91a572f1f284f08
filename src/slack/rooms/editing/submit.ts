import type { Doer } from '../../../app/deeds/doer.ts';
import { editAssignment } from '../../../app/assignments/edit.ts';
import { dueView, viewOf } from '../../../app/views/view-of.ts';
import type { Assignment } from '../../../domain/assignments/assignment.ts';
import { minutesEdited } from '../../../domain/assignments/minutes.ts';
import { todayIn } from '../../kit/asked.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { doneText } from '../../kit/done.ts';
import type { GivenDue } from '../../kit/fields/due-fields.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueOfForm, holderOfForm, type DueOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import { type SubmitHandler, committeeOf, refusedForm, wrongAt } from '../../kit/submitted.ts';
import { isDueUntouched, readEdit } from './form.ts';
import { editingWordsIn } from './words.ts';

export const submitEdit: SubmitHandler = async (parts, submitted) => {
  const { language, doer, person, about } = submitted;
  const committee = await committeeOf(parts, submitted);
  const assignment = await parts.ports.store.find('assignment', about.assignment ?? '');
  if (committee === null || assignment === null)
    return refusedForm('no-such-assignment', submitted);
  const offices = committee.offices.map(({ title }) => title);
  const read = readEdit(submitted.values, { language, offices });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const due = await editedDue(parts, read.value.due, { assignment, committee, doer });
  if (!due.ok) return wrongAt(blockId('dueText'), dueRefusal(due.why, language));
  const { holder, deliverable, caseNumber } = read.value;
  const minutes = minutesEdited(assignment.origin.minutes, read.value);
  const paragraph = read.value.paragraph?.paragraph ?? null;
  const edited = await editAssignment(parts.ports, {
    id: assignment.id,
    doer,
    terms: {
      deliverable,
      holder: holderOfForm(holder, person.team),
      due: due.due,
      origin: { ...assignment.origin, caseNumber, paragraph, minutes },
    },
  });
  if (!edited.ok) return refusedForm(edited.why, submitted);
  const view = await viewOf(parts.ports, edited.assignment, edited.committee);
  return { is: 'done', said: doneText(language, editingWordsIn(language).isEdited, view) };
};

async function editedDue(
  parts: ListenerParts,
  given: GivenDue,
  about: { assignment: Assignment; committee: Committee; doer: Doer },
): Promise<DueOfForm> {
  const { assignment, committee } = about;
  const shown = dueView(assignment, committee, todayIn(parts, committee));
  return isDueUntouched(given, shown)
    ? { ok: true, due: assignment.due }
    : dueOfForm(parts, given, about);
}
