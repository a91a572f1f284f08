import {
  type AlikeFindings,
  confirmFindings,
  keepFindings,
  type TakenFinding,
  type WrongDues,
} from '../../../app/readings/confirm-findings.ts';
import { bodyMeant, holderAsKnown } from '../../../app/committees/know-body.ts';
import { readingNow, type ReadingOfCommittee } from '../../../app/readings/confirm-reading.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { shownFindings } from './form-confirm.ts';
import { type ConfirmedFinding, readConfirmReading } from './confirmed-findings.ts';
import type { Read } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueRefusal, refusal } from '../../kit/refusal.ts';
import { confirmingPage } from './fill.ts';
import { dueOfForm, holderOfForm } from '../../kit/given-terms.ts';
import { shortened } from '../../kit/fields/text.ts';
import { alikeQuestion, asks } from '../registering/alike.ts';
import { saidRegistered } from '../registering/now-registered.ts';
import { registeringWordsIn } from '../registering/words.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
} from '../../kit/submitted.ts';

/** A page of findings is confirmed: the next one is shown, or all that was taken is registered. */
export const submitConfirmReading: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const found = await readingNow(parts.ports, about.reading ?? '');
  if (found === null) return refusedForm('no-such-committee', submitted);
  const { from = 0 } = about;
  const next = from + shownFindings(found.reading.findings.length, from).length;
  const isLast = next >= found.reading.findings.length;
  const read = takenOn(submitted, found, isLast);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const anyway = about.anyway === true;
  const page = { ...found, doer, from, taken: read.value, left: values, anyway };
  if (isLast) {
    const done = await confirmFindings(parts.ports, page);
    if (done.ok) return saidRegistered(parts, submitted, done);
    return 'findings' in done ? asksOf(done, submitted) : notTaken(done, submitted);
  }
  const kept = await keepFindings(parts.ports, page);
  if (!kept.ok) return notTaken(kept, submitted);
  return { is: 'next', view: confirmingPage(parts, { ...kept, language, from: next }) };
};

/** What was taken on the page, and what is wrong in it at its field. */
function takenOn(
  { about: { from = 0 }, language, person, values }: Submitted,
  { reading, committee }: ReadingOfCommittee,
  isLast: boolean,
): Read<readonly TakenFinding[]> {
  const read = readConfirmReading(values, {
    language,
    offices: committee.offices.map(({ title }) => title),
    shown: shownFindings(reading.findings.length, from),
    mayTakeNone: !isLast || reading.pages.some(({ terms }) => terms.length > 0),
  });
  if (!read.ok) return read;
  const errors = Object.fromEntries(wrongBodies(read.value, committee, language));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: read.value.map((each) => taken(each, person.team, committee)) };
}

/** A name that only begins like a known body's is said at its field, before anything is registered. */
function wrongBodies(
  confirmed: readonly ConfirmedFinding[],
  committee: Committee,
  language: Language,
): (readonly [string, string])[] {
  return confirmed.flatMap(({ finding, holder }) => {
    const meant = holder.kind === 'body' ? bodyMeant(committee, holder.name) : null;
    if (meant === null || meant.ok) return [];
    return [[blockId('body', finding), refusal(meant.why, language).text] as const];
  });
}

function taken(confirmed: ConfirmedFinding, team: string, committee: Committee): TakenFinding {
  const { holder, due } = confirmed;
  const known = holderAsKnown(committee, holderOfForm(holder, team));
  return { ...confirmed, holder: known, due: dueOfForm(due) };
}

/** Asked at each finding of the page; of what was taken on a page before, by what shall be brought. */
function asksOf({ findings }: AlikeFindings, { language }: Submitted): Submission {
  const words = registeringWordsIn(language);
  const questions = findings.map(({ finding, deliverable, like }, at) =>
    finding === null
      ? [`before:${at}`, words.alikeElsewhere(shortened(deliverable, 120), like.label)]
      : [blockId('deliverable', finding), alikeQuestion(like, language)],
  );
  return asks(Object.fromEntries(questions) as Record<string, string>, language);
}

/** A due that can be none is said at its finding. */
function notTaken(refused: Refusal | WrongDues, submitted: Submitted): Submission {
  if ('why' in refused) return refusedForm(refused.why, submitted);
  const errors = [...refused.wrongDues].map(
    ([finding, wrong]) =>
      [blockId('dueText', finding), dueRefusal(wrong, submitted.language)] as const,
  );
  return { is: 'errors', errors: Object.fromEntries(errors) };
}
