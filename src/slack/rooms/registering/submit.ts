import { NO_ORIGIN } from '../../../app/readings/read-text.ts';
import { registerAssignment, type Registered } from '../../../app/assignments/register.ts';
import { registerSupplement } from '../../../app/readings/register-supplement.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import { minutesOf } from '../../../domain/assignments/minutes.ts';
import { type GivenAssignment, readAssignment } from './form.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readBasis } from '../supplement/form.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import { registered } from './said.ts';
import { dueOfForm, holderOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
  wrongAt,
  committeeOf,
} from '../../kit/submitted.ts';

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
