import { confirmReading, keepPage } from '../../../app/readings/confirm-reading.ts';
import { originOf, proposalsOf, readAs } from '../../../app/readings/read-text.ts';
import { NO_ORIGIN } from '../../../domain/assignments/origin.ts';
import type { ConfirmedPage, StoredReading } from '../../../app/ports/stored-reading.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import { minutesOf } from '../../../domain/assignments/minutes.ts';
import { shownFindings } from './form-confirm.ts';
import { type ConfirmedFinding, readConfirmReading } from './confirmed-findings.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import { confirmingPage } from './fill.ts';
import { dueMeant, dueOfForm, holderOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { saidRegistered } from '../registering/now-registered.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
  wrongAt,
} from '../../kit/submitted.ts';

/** A page of findings is confirmed: the next one is shown, or all that was taken is registered. */
export const submitConfirmReading: SubmitHandler = async (parts, submitted) => {
  const { about, doer } = submitted;
  const reading = await parts.ports.store.find('reading', about.reading ?? '');
  const committee =
    reading?.committee == null
      ? null
      : await parts.ports.store.find('committee', reading.committee);
  if (reading === null || committee === null) return refusedForm('no-such-committee', submitted);
  const page = await pageOf(parts, submitted, { reading, committee });
  if ('is' in page) return page;
  const next = page.from + shownFindings(reading.findings.length, page.from).length;
  if (next < reading.findings.length)
    return nextPage(parts, submitted, { reading, committee, page, next });
  const done = await confirmReading(parts.ports, { reading: reading.id, doer, page });
  return done.ok ? saidRegistered(parts, submitted, done) : refusedForm(done.why, submitted);
};

async function nextPage(
  parts: ListenerParts,
  submitted: Submitted,
  at: { reading: StoredReading; committee: Committee; page: ConfirmedPage; next: number },
): Promise<Submission> {
  const { doer, language } = submitted;
  const { committee, page, next } = at;
  const kept = await keepPage(parts.ports, { reading: at.reading.id, doer, page });
  if (!kept.ok) return refusedForm(kept.why, submitted);
  const { reading } = kept;
  const proposals = await proposalsOf(parts.ports, reading, committee);
  const view = confirmingPage(parts, { reading, proposals, committee, language, from: next });
  return { is: 'next', view };
}

/** What was taken on the page; what is wrong in it is shown at its field. */
async function pageOf(
  parts: ListenerParts,
  submitted: Submitted,
  { reading, committee }: { reading: StoredReading; committee: Committee },
): Promise<ConfirmedPage | Extract<Submission, { is: 'errors' }>> {
  const { about, language } = submitted;
  const from = about.from ?? 0;
  const count = reading.findings.length;
  const shown = shownFindings(count, from);
  const isLast = from + shown.length >= count;
  const read = readConfirmReading(submitted.values, {
    language,
    offices: committee.offices.map(({ title }) => title),
    shown,
    mayTakeNone: !isLast || reading.pages.some(({ terms }) => terms.length > 0),
  });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const errors = wrongDues(parts, read.value, { committee, language });
  if (Object.keys(errors).length > 0) return { is: 'errors', errors };
  const terms = await confirmedTerms(parts, submitted, { reading, committee, taken: read.value });
  return 'is' in terms ? terms : { from, terms, left: submitted.values };
}

/** What is wrong with the dues of the findings that were taken, each at its field. */
function wrongDues(
  parts: ListenerParts,
  taken: readonly ConfirmedFinding[],
  { committee, language }: { committee: Committee; language: Language },
): Record<string, string> {
  const wrong = taken.flatMap(({ finding, due }) => {
    const meant = dueMeant(parts, due, committee);
    return meant.ok ? [] : [[dueField(finding), dueRefusal(meant.why, language)] as const];
  });
  return Object.fromEntries(wrong);
}

/** A meeting is planned when all else on the page is right: what is cancelled leaves nothing. */
async function confirmedTerms(
  parts: ListenerParts,
  submitted: Submitted,
  about: { reading: StoredReading; committee: Committee; taken: readonly ConfirmedFinding[] },
): Promise<readonly AssignmentTerms[] | Extract<Submission, { is: 'errors' }>> {
  const { reading, committee, taken } = about;
  const { doer, language } = submitted;
  const proposals = await proposalsOf(parts.ports, reading, committee);
  const terms: AssignmentTerms[] = [];
  for (const each of taken) {
    const due = await dueOfForm(parts, each.due, { committee, doer });
    if (!due.ok) return wrongAt(dueField(each.finding), dueRefusal(due.why, language));
    const confirmed = { ...termsOf(reading, committee, each, submitted), due: due.due };
    const proposal = proposals[each.finding];
    const corrected = proposal && readAs(proposal, confirmed);
    terms.push({ ...confirmed, origin: { ...confirmed.origin, readAs: corrected } });
  }
  return terms;
}

function dueField(finding: number): string {
  return blockId('dueText', finding);
}

function termsOf(
  reading: StoredReading,
  committee: Committee,
  confirmed: ConfirmedFinding,
  { person }: Submitted,
): Omit<AssignmentTerms, 'due'> {
  const finding = reading.findings[confirmed.finding];
  const decidedAt = confirmed.decidedAt === null ? null : meetingOf(committee, confirmed.decidedAt);
  const origin = finding === undefined ? NO_ORIGIN : originOf(finding);
  return {
    parent: null,
    wording: finding?.wording ?? confirmed.deliverable,
    deliverable: confirmed.deliverable,
    holder: holderOfForm(confirmed.holder, person.team),
    origin: {
      ...origin,
      paragraph: confirmed.paragraph?.paragraph ?? origin.paragraph,
      minutes: minutesOf(finding?.minutes ?? null, confirmed),
      decidedOn: decidedAt?.day ?? origin.decidedOn,
    },
  };
}
