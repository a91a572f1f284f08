import { NO_ORIGIN } from '../../../domain/assignments/origin.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import { minutesOf } from '../../../domain/assignments/minutes.ts';
import { readBasis } from '../../kit/fields/basis.ts';
import type { Holder } from '../../../domain/committee/holder.ts';
import { dueOfForm, refusedTerms } from '../../kit/given-terms.ts';
import { holderOfForm } from '../../kit/holder-of-form.ts';
import {
  committeeOf,
  refusedForm,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';
import { todayIn } from '../../kit/asked.ts';
import { asksOfForm } from './alike.ts';
import { decisionApart } from './decision-in-due.ts';
import { type GivenAssignment, readAssignment } from './form.ts';
import { saidRegistered } from './now-registered.ts';
import { registerGivenThere } from '../../../app/terms/register-there.ts';
import { otherCommittee } from './other-committee.ts';
import { registerGiven } from '../../../app/terms/register-given.ts';

export const submitAssignment: SubmitHandler = async (parts, submitted) => {
  const { language, doer } = submitted;
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const offices = committee.offices.map(({ title }) => title);
  const read = readAssignment(submitted.values, { language, offices });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const named = await holderOfForm(parts, submitted, { holder: read.value.holder, committee });
  if (!named.ok) return { is: 'errors', errors: named.errors };
  const apart = decisionApart(read.value, committee, todayIn(parts, committee));
  const terms = termsOf(apart, named.holder);
  const due = dueOfForm(apart.due);
  const there = await otherCommittee(parts, submitted, { committee, terms });
  if (there.is === 'asked') return there.asks;
  if (there.is === 'there') {
    const { provision } = read.value;
    const given = { committee, doer, there: there.id, terms, due, provision };
    const done = await registerGivenThere(parts.ports, given);
    return done.ok ? saidRegistered(parts, submitted, done) : refusedTerms(done, submitted);
  }
  const done = await registerGiven(parts.ports, {
    committee: named.committee,
    doer,
    ...supplementing(terms, submitted),
    due,
    anyway: submitted.about.anyway === true,
    provision: read.value.provision,
  });
  if (!done.ok && done.why === 'alike') return asksOfForm(done, language);
  return done.ok ? saidRegistered(parts, submitted, done) : refusedTerms(done, submitted);
};

type GivenTerms = Omit<AssignmentTerms, 'due' | 'parent'>;

/** The form for a supplement is the same one, and says which assignment it is a supplement to. */
function supplementing(
  terms: GivenTerms,
  { about, values }: Submitted,
): { readonly terms: GivenTerms; readonly parent: string | null } {
  const parent = about.assignment ?? null;
  if (parent === null) return { terms, parent };
  return { terms: { ...terms, origin: { ...terms.origin, basis: readBasis(values) } }, parent };
}

function termsOf(given: GivenAssignment, holder: Holder): GivenTerms {
  const { wording, deliverable, caseNumber } = given;
  const paragraph = given.paragraph?.paragraph ?? null;
  return {
    wording,
    deliverable,
    holder,
    origin: { ...NO_ORIGIN, caseNumber, paragraph, minutes: minutesOf(null, given) },
  };
}
