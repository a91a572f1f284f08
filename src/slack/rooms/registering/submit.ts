import { NO_ORIGIN } from '../../../domain/assignments/origin.ts';
import { registerAssignment, type Registered } from '../../../app/assignments/register.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import { minutesOf } from '../../../domain/assignments/minutes.ts';
import { readBasis } from '../../kit/fields/basis.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueOfForm, holderOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import {
  committeeOf,
  refusedForm,
  type Submitted,
  type SubmitHandler,
  wrongAt,
} from '../../kit/submitted.ts';
import { type GivenAssignment, readAssignment } from './form.ts';
import { saidRegistered } from './now-registered.ts';
import { registerSupplement } from '../../../app/readings/register-supplement.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';

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
  const done = await registerTerms(parts, submitted, { committee: committee.id, terms });
  return done.ok ? saidRegistered(parts, submitted, done) : refusedForm(done.why, submitted);
};

type GivenTerms = Omit<AssignmentTerms, 'parent'>;

/** The form for a supplement is the same one, and says which assignment it is a supplement to. */
function registerTerms(
  { ports }: ListenerParts,
  { about: { assignment: parent }, doer, values }: Submitted,
  { committee, terms }: { readonly committee: string; readonly terms: GivenTerms },
): Promise<Registered | Refusal> {
  if (parent === undefined)
    return registerAssignment(ports, { committee, doer, terms: { ...terms, parent: null } });
  const origin = { ...terms.origin, basis: readBasis(values) };
  return registerSupplement(ports, { parent, doer, terms: { ...terms, origin } });
}

function termsOf(given: GivenAssignment, team: string): Omit<GivenTerms, 'due'> {
  const { wording, deliverable, caseNumber } = given;
  const paragraph = given.paragraph?.paragraph ?? null;
  return {
    wording,
    deliverable,
    holder: holderOfForm(given.holder, team),
    origin: { ...NO_ORIGIN, caseNumber, paragraph, minutes: minutesOf(null, given) },
  };
}
