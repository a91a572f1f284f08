import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Due } from '../../domain/committee/due.ts';
import type { Holder } from '../../domain/committee/holder.ts';
import type { DecisionFacts, Origin, ReadAs } from '../../domain/assignments/origin.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { resolveDue } from '../../domain/dates/resolve.ts';
import type { ResolvedDue } from '../../domain/dates/resolved-due.ts';
import type { Day } from '../../domain/days/day.ts';
import { officesNamed } from '../../domain/committee/office-and-name.ts';
import type { Finding } from '../../domain/reading/finding.ts';
import { bodyNamedWhole } from '../../domain/registering/body-named.ts';
import { readToConfirm } from '../../domain/reading/read-to-confirm.ts';
import { isSameTask } from '../../domain/assignments/same-task.ts';
import { plainWording } from '../../domain/assignments/wording.ts';
import type { Doer } from '../deeds/doer.ts';
import { type Like, likeOf } from '../assignments/likes-of.ts';
import { whyNoText } from './why-no-text.ts';
import { storeReading } from './store-reading.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

const LONGEST_TEXT = 2_000_000;

/** A finding beside what it means in the committee: matched office and meeting, or null. */
export type Proposal = {
  readonly finding: Finding;
  readonly holder: Holder | null;
  /** The titles of all offices that the holder's words can mean, where several can. */
  readonly offices: readonly string[];
  readonly due: Due | null;
  readonly unresolved: Exclude<ResolvedDue, { ok: true }> | null;
  /** The label of the assignment that has these very words already. */
  readonly registeredAs: string | null;
  /** The open assignment that it is like; null for one that has these very words. */
  readonly like: Like | null;
  /** The open assignment that an extension is for, as far as case, holder and words tell. */
  readonly extends: { readonly id: string; readonly label: string } | null;
};

export type Read = {
  readonly ok: true;
  readonly reading: StoredReading;
  readonly proposals: readonly Proposal[];
};

type Reading = {
  readonly committee: Committee;
  readonly doer: Doer;
  readonly text: string;
  /** The day of the decision, where it is known besides the text. */
  readonly decidedOn?: Day | null;
};

/** Reads a text and keeps the reading, so that a restart before the confirming loses nothing. */
export async function readText(ports: Ports, request: Reading): Promise<Read | Refusal> {
  const { committee, doer } = request;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  return found.ok ? readAllowedText(ports, request) : found;
}

/** The same for who is known to be allowed to. */
export async function readAllowedText(ports: Ports, request: Reading): Promise<Read | Refusal> {
  const { committee, text, decidedOn = null } = request;
  if (text.trim() === '') return refuse('empty-text');
  if (text.length > LONGEST_TEXT) return refuse('too-long');
  const found = await findingsIn(ports, text, decidedOn);
  if (!found.ok) return found;
  const { findings } = found;
  const reading = await storeReading(ports, request, { text, decidedOn, findings, pages: [] });
  if (reading === null) return refuse('crowded');
  return { ok: true, reading, proposals: await proposalsOf(ports, reading, committee) };
}

/** So much is read in a quarter of a second, whatever it says; more is read apart from the rest. */
const SHORT_TEXT = 10_000;

async function findingsIn(
  { files }: Pick<Ports, 'files'>,
  text: string,
  decidedOn: Day | null,
): Promise<{ readonly ok: true; readonly findings: readonly Finding[] } | Refusal> {
  if (text.length <= SHORT_TEXT) return { ok: true, findings: readToConfirm(text, { decidedOn }) };
  const read = await files.findings(text, decidedOn);
  return read.ok ? read : refuse(whyNoText(read.why));
}

/** What a reading's findings mean in the committee today. */
export async function proposalsOf(
  ports: Pick<Ports, 'now' | 'store' | 'cause'>,
  reading: StoredReading,
  committee: Committee,
): Promise<readonly Proposal[]> {
  const today = todayIn(ports, committee);
  const labels = await registeredWordings(ports, reading, committee);
  const open = await ports.store.openOfCommittee(committee.id);
  const proposals = reading.findings.map((read, at): Omit<Proposal, 'like'> => {
    const finding = reading.chosen.includes(at) ? noMoreMaybe(read) : read;
    const due = finding.due && resolveDue(finding.due, committee, finding.decidedOn ?? today);
    return {
      finding,
      ...holderOf(finding, committee),
      due: due?.ok ? due.due : null,
      unresolved: due === null || due.ok ? null : due,
      registeredAs: labels.get(plainWording(finding.wording)) ?? null,
      extends: extendedBy(finding, open),
    };
  });
  return Promise.all(
    proposals.map(async (each) => ({ ...each, like: await likeOfFinding(ports, committee, each) })),
  );
}

/** Whoever took it said that it is one. */
function noMoreMaybe(finding: Finding): Finding {
  return { ...finding, doubts: finding.doubts.filter(({ because }) => because !== 'maybe') };
}

/** An office that the committee has, or a body outside, where the text surely names one. */
function holderOf({ holder }: Finding, committee: Committee): Pick<Proposal, 'holder' | 'offices'> {
  const titles = officesNamed(committee, holder).map(({ title }) => title);
  const [title, another] = titles;
  if (another !== undefined) return { holder: null, offices: titles };
  if (title !== undefined) return { holder: { kind: 'office', title }, offices: [] };
  const name = bodyNamedWhole(holder, committee);
  return { holder: name === null ? null : { kind: 'body', name }, offices: [] };
}

/** One that is known by its very words, or extends another, is said to be that. */
async function likeOfFinding(
  ports: Pick<Ports, 'now' | 'store' | 'cause'>,
  committee: Committee,
  { finding, holder, registeredAs, extends: extended }: Omit<Proposal, 'like'>,
): Promise<Like | null> {
  if (holder === null || registeredAs !== null || extended !== null) return null;
  const { wording, deliverable } = finding;
  const origin = originOf(finding);
  return likeOf(ports, committee, { wording, deliverable, holder, origin, parent: null });
}

/** An extension names no label: it is known by its case number and by what shall be brought. */
function extendedBy(finding: Finding, open: readonly Assignment[]): Proposal['extends'] {
  if (!finding.doubts.some(({ because }) => because === 'extension')) return null;
  const wanted = wordsOf(finding.deliverable);
  const scored = open.map((assignment) => {
    const shared = wordsOf(assignment.deliverable).filter((word) => wanted.includes(word)).length;
    const isSameCase =
      finding.caseNumber !== null && assignment.origin.caseNumber === finding.caseNumber;
    return { assignment, score: shared / Math.max(1, wanted.length) + (isSameCase ? 0.3 : 0) };
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  if (best === undefined || best.score < 0.6) return null;
  return { id: best.assignment.id, label: best.assignment.label };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/** The open assignments of the committee, and all of the same cases, by their words. */
async function registeredWordings(
  { store }: Pick<Ports, 'store'>,
  { team, findings }: StoredReading,
  committee: Committee,
): Promise<ReadonlyMap<string, string>> {
  const cases = new Set(findings.flatMap(({ caseNumber }) => caseNumber ?? []));
  const known = await Promise.all([
    store.openOfCommittee(committee.id),
    ...[...cases].map((each) => store.assignmentsOfCase(team, each)),
  ]);
  const counted = known
    .flat()
    .filter(({ ending, occurrence }) => ending?.is !== 'void' && occurrence === null);
  return new Map(counted.map(({ wording, label }) => [plainWording(wording), label]));
}

/** What was said of the minutes on the pages before stands; else what their text says. */
export function isPreliminarySoFar({ pages, findings }: StoredReading): boolean {
  const taken = pages.flatMap(({ terms }) => terms.map(({ origin }) => origin.minutes));
  const unconfirmed = taken.filter((minutes) => minutes !== 'confirmed');
  return (unconfirmed.length > 0 ? unconfirmed : findings.map(({ minutes }) => minutes)).includes(
    'preliminary',
  );
}

/** Where the assignment comes from, as far as the text says. */
export function originOf(finding: Finding): Origin {
  const { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis } = finding;
  const minutes = finding.minutes === 'confirmed-at-once' ? 'confirmed' : finding.minutes;
  return { caseNumber, caseTitle, paragraph, decidedOn, minutes, sentTo, basis };
}

/** What was read, where something else was confirmed: it is kept beside the correction. */
export function readAs(
  { finding, holder, due }: Proposal,
  confirmed: Pick<AssignmentTerms, 'deliverable' | 'holder' | 'due' | 'origin'>,
): ReadAs | undefined {
  const { deliverable } = finding;
  const readDue = finding.due === null ? ({ kind: 'none' } as const) : due;
  const isWhole = deliverable === confirmed.deliverable && holder !== null && readDue !== null;
  const isSame = isWhole && isSameTask({ deliverable, holder, due: readDue }, confirmed);
  const decision = decisionCorrected(factsOf(finding), factsOf(confirmed.origin));
  if (isSame && decision === null) return undefined;
  return { holder: finding.holder, deliverable, due: finding.due?.text ?? null, decision };
}

/** What was read of the decision, where something else was confirmed. */
function decisionCorrected(read: DecisionFacts, confirmed: DecisionFacts): DecisionFacts | null {
  return JSON.stringify(read) === JSON.stringify(confirmed) ? null : read;
}

function factsOf(of: DecisionFacts): DecisionFacts {
  const { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis } = of;
  return { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis };
}
