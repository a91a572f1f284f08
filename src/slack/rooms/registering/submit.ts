import type { ModalView } from '@slack/types';

import { editAssignment } from '../../../app/assignments/edit.ts';
import { NO_ORIGIN } from '../../../app/readings/read-text.ts';
import { registerAssignment, type Registered } from '../../../app/assignments/register.ts';
import { registerSupplement } from '../../../app/assignments/register-supplement.ts';
import { dueView, viewOf } from '../../../app/views/view-of.ts';
import type { Doer } from '../../../app/assignments/change-assignment.ts';
import type { Assignment, AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { minutesEdited, minutesOf } from '../../../domain/assignments/minutes.ts';
import { doneText } from '../../kit/done.ts';
import { type GivenAssignment, readAssignment } from './form.ts';
import type { GivenDue } from '../../kit/fields/due-fields.ts';
import { isDueUntouched, readEdit } from '../editing/form.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readBasis } from '../supplement/form.ts';
import { readRead } from '../reading/form.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import { registered } from './said.ts';
import { todayIn } from '../../kit/asked.ts';
import { readToConfirm } from '../reading/fill.ts';
import { fileToConfirm } from '../reading/fill-from-file.ts';
import { sharedFileOf } from '../../kit/given-file.ts';
import { type DueOfForm, dueOfForm, holderOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
  wrongAt,
} from '../../kit/submitted.ts';

async function committeeOf(
  { ports }: ListenerParts,
  { about }: Submitted,
): Promise<Committee | null> {
  return about.committee === undefined ? null : ports.store.find('committee', about.committee);
}

export async function saidRegistered(
  { ports }: ListenerParts,
  { language }: Submitted,
  { assignments, committee }: Registered,
): Promise<Submission> {
  const views = await Promise.all(assignments.map((each) => viewOf(ports, each, committee)));
  return { is: 'done', said: registered(views, language) };
}

export const submitAssignment: SubmitHandler = async (parts, submitted) => {
  const { language, doer, person } = submitted;
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const offices = committee.offices.map(({ title }) => title);
  const read = readAssignment(submitted.values, { language, offices });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const due = await dueOfForm(parts, read.value.due, { committee, doer });
  if (!due.ok) return wrongAt(blockId('dueText'), dueRefusal(due.why, language));
  const terms = { ...termsOf(read.value, person.team), due: due.due };
  const parent = submitted.about.assignment;
  const done = await (parent === undefined
    ? registerAssignment(parts.ports, {
        committee: committee.id,
        doer,
        terms: { ...terms, parent: null },
      })
    : registerSupplement(parts.ports, {
        parent,
        doer,
        terms: { ...terms, origin: { ...terms.origin, basis: readBasis(submitted.values) } },
      }));
  return done.ok ? saidRegistered(parts, submitted, done) : refusedForm(done.why, submitted);
};

function termsOf(given: GivenAssignment, team: string): Omit<AssignmentTerms, 'due' | 'parent'> {
  const { wording, deliverable, caseNumber } = given;
  const paragraph = given.paragraph?.paragraph ?? null;
  return {
    wording,
    deliverable,
    holder: holderOfForm(given.holder, team),
    origin: { ...NO_ORIGIN, caseNumber, paragraph, minutes: minutesOf(null, given) },
  };
}

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
  const outcome = await editAssignment(parts.ports, {
    id: assignment.id,
    doer,
    terms: {
      deliverable,
      holder: holderOfForm(holder, person.team),
      due: due.due,
      origin: { ...assignment.origin, caseNumber, paragraph, minutes },
    },
  });
  if (!outcome.ok) return refusedForm(outcome.why, submitted);
  const view = await viewOf(parts.ports, outcome.assignment, outcome.committee);
  return { is: 'done', said: doneText(language, 'edited', view) };
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

/** The pasted text or file becomes the form in which its findings are confirmed. */
export const submitRead: SubmitHandler = async (parts, submitted) => {
  const { doer, language } = submitted;
  const read = readRead(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  if (read.value.kind === 'file') {
    const given = read.value.file;
    const later = async (): Promise<ModalView> => {
      const file = await sharedFileOf(parts, given);
      return fileToConfirm(parts, { committee, doer, language, file });
    };
    return { is: 'next', view: readingForm(language), later };
  }
  const { text } = read.value;
  const confirming = await readToConfirm(parts, { committee, doer, language, text });
  return confirming.ok
    ? { is: 'next', view: confirming.view }
    : refusedForm(confirming.why, submitted);
};
