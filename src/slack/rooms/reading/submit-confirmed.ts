import {
  type AlikeFindings,
  confirmFindings,
  keepFindings,
  type TakenFinding,
  type WrongDues,
} from '../../../app/readings/confirm-findings.ts';
import { bodyMeant, holderAsKnown } from '../../../app/committees/know-body.ts';
import { toConfirm } from '../../../app/readings/chosen-findings.ts';
import { readingNow, type ReadingOfCommittee } from '../../../app/readings/confirm-reading.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { shownFindings } from './form-confirm.ts';
import { type ConfirmedFinding, readConfirmReading } from './confirmed-findings.ts';
import type { Read } from '../../kit/fields/answers.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueRefusal, refusal } from '../../kit/refusal.ts';
import { confirmingPage } from './fill.ts';
import { dueOfForm } from '../../kit/given-terms.ts';
import { holderOfForm } from '../../kit/holder-of-form.ts';
import { shortened } from '../../kit/fields/text.ts';
import { alikeQuestion, asks } from '../registering/alike.ts';
import { readOutcomesBelow } from '../outcome/form.ts';
import { nowRegistered } from '../registering/now-registered.ts';
import { outcomesAlone, withOutcomes } from './record-outcomes-read.ts';
import { restOfOutcomes, withRest } from './rest-of-outcomes.ts';
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
  const next = from + shownFindings(found.reading, from).length;
  const isLast = next >= toConfirm(found.reading).length;
  const { assignments = [] } = about;
  const outcomes = readOutcomesBelow(values, { language, assignments });
  if (!outcomes.ok) return { is: 'errors', errors: outcomes.errors };
  const rest = isLast ? await restOfOutcomes(parts, submitted, found) : [];
  const hasOutcomes = outcomes.value.length + rest.length > 0;
  const read = confirmedOn(submitted, found, { isLast, hasOutcomes });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const named = await takenOf(parts, submitted, { ...found, confirmed: read.value });
  if (!named.ok) return { is: 'errors', errors: named.errors };
  const { taken, committee } = named.value;
  const anyway = about.anyway === true;
  const page = { ...found, committee, doer, from, taken, left: values, anyway };
  if (isLast) {
    const recording = { ...found, outcomes: outcomes.value };
    if (takesNone(found, taken)) {
      const recorded = await outcomesAlone(parts, submitted, recording);
      return withRest(recorded, rest, submitted);
    }
    const done = await confirmFindings(parts.ports, page);
    if (!done.ok) return 'findings' in done ? asksOf(done, submitted) : notTaken(done, submitted);
    const registered = await nowRegistered(parts, language, done);
    const both = await withOutcomes(parts, submitted, { ...recording, registered });
    return withRest(both, rest, submitted);
  }
  const kept = await keepFindings(parts.ports, page);
  if (!kept.ok) return notTaken(kept, submitted);
  const { person } = doer;
  return {
    is: 'next',
    view: await confirmingPage(parts, { ...kept, language, person, from: next }),
  };
};

/** What was taken on the page, and what is wrong in it at its field. */
function confirmedOn(
  { about: { from = 0 }, language, values }: Submitted,
  { reading, committee }: ReadingOfCommittee,
  { isLast, hasOutcomes }: { readonly isLast: boolean; readonly hasOutcomes: boolean },
): Read<readonly ConfirmedFinding[]> {
  return readConfirmReading(values, {
    language,
    offices: committee.offices.map(({ title }) => title),
    findings: reading.findings,
    shown: shownFindings(reading, from),
    mayTakeNone: !isLast || hasOutcomes || reading.pages.some(({ terms }) => terms.length > 0),
  });
}

/** No assignment is taken, here or on a page before: the outcomes are all that was confirmed. */
function takesNone({ reading }: ReadingOfCommittee, taken: readonly TakenFinding[]): boolean {
  return taken.length === 0 && reading.pages.every(({ terms }) => terms.length === 0);
}

type Taken = { readonly taken: readonly TakenFinding[]; readonly committee: Committee };

/** What was taken, with its holders; an office that is new is added once, for all that name it. */
async function takenOf(
  parts: ListenerParts,
  submitted: Submitted,
  page: { readonly committee: Committee; readonly confirmed: readonly ConfirmedFinding[] },
): Promise<Read<Taken>> {
  const errors = Object.fromEntries(wrongBodies(page, submitted.language));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const taken: TakenFinding[] = [];
  let { committee } = page;
  for (const each of page.confirmed) {
    const about = { holder: each.holder, committee, at: each.finding };
    const named = await holderOfForm(parts, submitted, about);
    if (!named.ok) return named;
    ({ committee } = named);
    const holder = holderAsKnown(committee, named.holder);
    taken.push({ ...each, holder, due: dueOfForm(each.due) });
  }
  return { ok: true, value: { taken, committee } };
}

/** A name that only begins like a known body's is said at its field, before anything is registered. */
function wrongBodies(
  page: { readonly committee: Committee; readonly confirmed: readonly ConfirmedFinding[] },
  language: Language,
): (readonly [string, string])[] {
  return page.confirmed.flatMap(({ finding, holder }) => {
    const meant = holder.kind === 'body' ? bodyMeant(page.committee, holder.name) : null;
    if (meant === null || meant.ok) return [];
    return [[blockId('body', finding), refusal(meant.why, language).text] as const];
  });
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
