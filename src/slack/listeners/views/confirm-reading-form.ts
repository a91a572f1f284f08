import { confirmReading, keepPage } from '../../../app/readings/confirm-reading.ts';
import { NO_ORIGIN, originOf, proposalsOf, readAs } from '../../../app/readings/read-text.ts';
import type { ConfirmedPage, StoredReading } from '../../../app/readings/reading.ts';
import type { Why } from '../../../app/refusal.ts';
import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee.ts';
import { meetingOf } from '../../../domain/meetings/meetings.ts';
import { minutesOf } from '../../../domain/assignments/minutes.ts';
import { shownFindings } from '../../surfaces/forms/confirm-reading.ts';
import {
  type ConfirmedFinding,
  readConfirmReading,
} from '../../surfaces/forms/confirmed-findings.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { dueRefusal } from '../../surfaces/refusal.ts';
import { confirmingPage } from '../forms/confirming.ts';
import { dueMeant, dueOfForm, holderOfForm } from '../forms/given-terms.ts';
import type { ListenerParts } from '../parts.ts';
import { saidRegistered } from './registering-forms.ts';
import { refusedForm, type Submission, type Submitted, type SubmitHandler } from './submitted.ts';

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
  const { about, language, doer } = submitted;
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
  const errors = Object.assign({}, ...read.value.map(wrongDue)) as Record<string, string>;
  if (Object.keys(errors).length > 0) return { is: 'errors', errors };
  const proposals = await proposalsOf(parts.ports, reading, committee);
  const terms: AssignmentTerms[] = [];
  // A meeting is planned when all else on the page is right: what is cancelled leaves nothing.
  for (const finding of read.value) {
    const due = await dueOfForm(parts, finding.due, { committee, doer });
    if (!due.ok) return { is: 'errors', errors: errorAt(finding, due.why) };
    const confirmed = { ...termsOf(reading, committee, finding, submitted), due: due.due };
    const proposal = proposals[finding.finding];
    const read = proposal && readAs(proposal, confirmed);
    terms.push({ ...confirmed, origin: { ...confirmed.origin, readAs: read } });
  }
  return { from, terms, left: submitted.values };

  function wrongDue(finding: ConfirmedFinding): Record<string, string> {
    const meant = dueMeant(parts, finding.due, committee);
    return meant.ok ? {} : errorAt(finding, meant.why);
  }

  function errorAt({ finding }: ConfirmedFinding, why: Why): Record<string, string> {
    return { [blockId('dueText', finding)]: dueRefusal(why, language) };
  }
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
