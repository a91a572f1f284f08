import type { Due, Holder, Origin } from '../domain/assignment.ts';
import type { Committee } from '../domain/committee.ts';
import { type ResolvedDue, resolveDue } from '../domain/dates/resolve.ts';
import { type Day, dayIn } from '../domain/day.ts';
import { officeTitled } from '../domain/offices.ts';
import type { Finding } from '../domain/reading/finding.ts';
import { readDecision } from '../domain/reading/read-decision.ts';
import type { Doer } from './change-assignment.ts';
import type { Ports } from './ports/ports.ts';
import type { StoredReading } from './reading.ts';
import { refuse, type Refusal } from './refusal.ts';
import { mayRegister } from './register.ts';

const LONGEST_TEXT = 2_000_000;

/** A finding beside what it means in the committee: matched office and meeting, or null. */
export type Proposal = {
  readonly finding: Finding;
  readonly holder: Holder | null;
  readonly due: Due | null;
  readonly unresolved: Exclude<ResolvedDue, { ok: true }> | null;
};

export type Read = {
  readonly ok: true;
  readonly reading: StoredReading;
  readonly proposals: readonly Proposal[];
};

/** Reads a text and keeps the reading, so that a restart before the confirming loses nothing. */
export async function readText(
  ports: Ports,
  request: { committee: Committee; doer: Doer; text: string; decidedOn: Day | null },
): Promise<Read | Refusal> {
  const { committee, doer, text, decidedOn } = request;
  const refused = await mayRegister(ports, committee, doer);
  if (refused !== null) return refused;
  if (text.trim() === '') return refuse('empty-text');
  if (text.length > LONGEST_TEXT) return refuse('too-long');
  const outcome = await ports.store.commit({
    kind: 'reading',
    record: {
      id: ports.newId(),
      version: 0,
      team: doer.person.team,
      committee: committee.id,
      by: doer.person,
      at: ports.clock.now(),
      text,
      decidedOn,
      findings: readDecision(text, { decidedOn }),
      state: 'read',
      assignments: [],
      history: [],
      messages: [],
    },
    expected: 0,
    history: [],
    messages: [],
  });
  if (!outcome.ok) return refuse('crowded');
  return {
    ok: true,
    reading: outcome.record,
    proposals: proposalsOf(ports, outcome.record, committee),
  };
}

/** What a reading's findings mean in the committee today. */
export function proposalsOf(
  ports: Pick<Ports, 'clock'>,
  reading: StoredReading,
  committee: Committee,
): readonly Proposal[] {
  const today = dayIn(ports.clock.now(), committee.timeZone);
  return reading.findings.map((finding) => {
    const office = officeTitled(committee, finding.holder);
    const due = finding.due && resolveDue(finding.due, committee, today);
    return {
      finding,
      holder: office && { kind: 'office', title: office.title },
      due: due?.ok ? due.due : null,
      unresolved: due === null || due.ok ? null : due,
    };
  });
}

/** Where the assignment comes from, as far as the text says. */
export function originOf(finding: Finding): Origin {
  const { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis } = finding;
  return { caseNumber, caseTitle, paragraph, decidedOn, sentTo, basis };
}

export const NO_ORIGIN: Origin = {
  caseNumber: null,
  caseTitle: null,
  paragraph: null,
  decidedOn: null,
  sentTo: [],
  basis: [],
};
