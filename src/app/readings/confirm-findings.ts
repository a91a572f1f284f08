import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import { minutesOf } from '../../domain/assignments/minutes.ts';
import { type DecisionFacts, NO_ORIGIN, type Origin } from '../../domain/assignments/origin.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { Finding } from '../../domain/reading/finding.ts';
import { type Like, likeOf } from '../assignments/likes-of.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import type { Registered } from '../assignments/register.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { dueMeant, type DueRefusal, type GivenDue, plannedDue } from '../meetings/given-due.ts';
import type { Ports } from '../ports/ports.ts';
import type { ConfirmedPage } from '../ports/stored-reading.ts';
import { confirmReading, keepPage, type ReadingOfCommittee } from './confirm-reading.ts';
import { originOf, type Proposal, proposalsOf, readAs } from './read-text.ts';

/** A finding that was taken, as corrected. Its wording and basis stay with the reading. */
export type TakenFinding = {
  /** Its number in the reading, counted from 0. */
  readonly finding: number;
  readonly holder: Holder;
  readonly deliverable: string;
  readonly due: GivenDue;
  /** What is known of the decision; what is missing is null or empty. */
  readonly decision: DecisionFacts;
  readonly isPreliminary: boolean;
};

/** What is like an open assignment: a finding by its number, or one that was taken on a page before. */
export type AlikeFinding = {
  readonly finding: number | null;
  readonly deliverable: string;
  readonly like: Like;
};

export type AlikeFindings = {
  readonly ok: false;
  readonly why: 'alike';
  readonly findings: readonly AlikeFinding[];
};

/** A page of findings as it was sent. */
export type TakenPage = ReadingOfCommittee &
  Pick<ConfirmedPage, 'from' | 'left'> & {
    readonly doer: Doer;
    readonly taken: readonly TakenFinding[];
    /** Whether it shall be registered even where it is like what is open. */
    readonly anyway?: boolean;
  };

/** Dues that can be none, each at its finding's number; nothing was registered. */
export type WrongDues = {
  readonly ok: false;
  readonly wrongDues: ReadonlyMap<number, DueRefusal>;
};

/** Keeps what was taken on a page that has another after it. */
export async function keepFindings(
  ports: Ports,
  sent: TakenPage,
): Promise<Awaited<ReturnType<typeof keepPage>> | WrongDues> {
  const page = await pageOf(ports, counted(sent));
  return page.ok ? keepPage(ports, page) : page;
}

/** Registers what was taken on the last page, and on those before it. */
export async function confirmFindings(
  ports: Ports,
  page: TakenPage,
): Promise<Registered | Refusal | WrongDues | AlikeFindings> {
  const sent = counted(page);
  const wrong = wrongDuesIn(ports, sent);
  if (wrong !== null) return wrong;
  const alike = sent.anyway === true ? null : await alikeFindings(ports, sent);
  if (alike !== null) return alike;
  const kept = await pageOf(ports, sent);
  return kept.ok ? confirmReading(ports, kept) : kept;
}

/**
 * Asked once for all pages, before anything is planned or kept for the last. What the form said to be
 * like an open assignment when it was shown, and was taken all the same, is not asked about again.
 */
async function alikeFindings(ports: Ports, sent: TakenPage): Promise<AlikeFindings | null> {
  const { reading, committee, doer, from, taken } = sent;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  if (!found.ok || reading.state !== 'read') return null;
  const proposals = await proposalsOf(ports, reading, committee);
  const earlier = reading.pages.filter((page) => page.from < from).flatMap(({ terms }) => terms);
  const here = taken.map((each) => ({
    finding: each.finding,
    terms: termsOf(sent, each),
    shown: proposals[each.finding]?.like ?? null,
  }));
  const all = [...earlier.map((terms) => ({ finding: null, terms, shown: null })), ...here];
  const likes = await Promise.all(all.map(({ terms }) => likeOf(ports, committee, terms)));
  const findings = all.flatMap(({ finding, terms, shown }, at) => {
    const like = likes[at] ?? null;
    if (like === null || like.id === shown?.id || wasKnown(proposals, terms)) return [];
    return [{ finding, deliverable: terms.deliverable, like }];
  });
  return findings.length === 0 ? null : { ok: false, why: 'alike', findings };
}

/** The form said of it what it is, on whatever page it stood. */
function wasKnown(
  proposals: readonly Proposal[],
  { wording, deliverable }: Pick<AssignmentTerms, 'wording' | 'deliverable'>,
): boolean {
  return proposals.some(
    ({ finding, like, registeredAs }) =>
      (like !== null || registeredAs !== null) &&
      finding.wording === wording &&
      finding.deliverable === deliverable,
  );
}

type PageToKeep = {
  readonly ok: true;
  readonly reading: string;
  readonly committee: Committee;
  readonly doer: Doer;
  readonly page: ConfirmedPage;
};

/** A meeting is planned when all else on the page is right: what is cancelled leaves nothing. */
async function pageOf(ports: Ports, sent: TakenPage): Promise<PageToKeep | WrongDues> {
  const { reading, doer, from, left } = sent;
  const wrong = wrongDuesIn(ports, sent);
  if (wrong !== null) return wrong;
  const confirmed = await confirmedTerms(ports, sent);
  if (!confirmed.ok) return confirmed;
  const { committee, terms } = confirmed;
  return { ok: true, reading: reading.id, committee, doer, page: { from, terms, left } };
}

/** Words that were left as they were read are counted from the decision, as they were shown. */
function counted<S extends TakenPage>(sent: S): S {
  const { findings } = sent.reading;
  return { ...sent, taken: sent.taken.map((each) => countedFrom(each, findings[each.finding])) };
}

function countedFrom(taken: TakenFinding, finding: Finding | undefined): TakenFinding {
  const { due } = taken;
  if (due.kind !== 'said' || due.as !== 'plain' || due.text !== finding?.due?.text) return taken;
  return { ...taken, due: { ...due, from: finding.decidedOn ?? undefined } };
}

function wrongDuesIn(ports: Ports, { taken, committee }: TakenPage): WrongDues | null {
  const wrong = taken.flatMap(({ finding, due }) => {
    const meant = dueMeant(ports, due, committee);
    return meant.ok ? [] : [[finding, meant] as const];
  });
  return wrong.length > 0 ? { ok: false, wrongDues: new Map(wrong) } : null;
}

/** The terms of what was taken, and the committee with the meetings that were planned for them. */
async function confirmedTerms(
  ports: Ports,
  { reading, doer, taken, ...sent }: TakenPage,
): Promise<
  | { readonly ok: true; readonly terms: readonly AssignmentTerms[]; readonly committee: Committee }
  | WrongDues
> {
  const proposals = await proposalsOf(ports, reading, sent.committee);
  const terms: AssignmentTerms[] = [];
  let { committee } = sent;
  for (const each of taken) {
    const planned = await plannedDue(ports, each.due, { committee, doer });
    if (!planned.ok) return { ok: false, wrongDues: new Map([[each.finding, planned]]) };
    ({ committee } = planned);
    const confirmed = { ...termsOf({ reading }, each), due: planned.due };
    terms.push(withCorrection(confirmed, proposals[each.finding]));
  }
  return { ok: true, terms, committee };
}

function withCorrection(
  confirmed: AssignmentTerms,
  proposal: Proposal | undefined,
): AssignmentTerms {
  const corrected = proposal && readAs(proposal, confirmed);
  return { ...confirmed, origin: { ...confirmed.origin, readAs: corrected } };
}

function termsOf(
  { reading }: Pick<ReadingOfCommittee, 'reading'>,
  taken: TakenFinding,
): Omit<AssignmentTerms, 'due'> {
  const finding = reading.findings[taken.finding];
  const { deliverable, holder } = taken;
  const wording = finding?.wording ?? deliverable;
  return { parent: null, wording, deliverable, holder, origin: originTaken(finding, taken) };
}

/** The decision as it was confirmed: what was taken away is missing, whatever was read. */
function originTaken(finding: Finding | undefined, taken: TakenFinding): Origin {
  const origin = finding === undefined ? NO_ORIGIN : originOf(finding);
  const minutes = minutesOf(finding?.minutes ?? null, taken);
  return { ...origin, ...taken.decision, minutes };
}
