import type { Draft } from '../../domain/assignments/draft.ts';
import type { LateAnswer, LatePaper, LateReason } from '../../domain/assignments/late-paper.ts';
import { lateStage } from '../../domain/assignments/late-stage.ts';
import { papersLock } from '../../domain/assignments/papers-lock.ts';
import { newestNumber } from '../../domain/assignments/versions.ts';
import { officersOf } from '../../domain/committee/officers-of.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import { meetingDue } from '../../domain/committee/meetings.ts';
import type { Message } from '../../domain/record/message.ts';
import { mayApprove } from '../../domain/rights/permissions.ts';
import { directMessage } from '../deeds/direct-message.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';
import { eachOnce } from '../deeds/tell-workers.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';

type OfVersion = AboutAssignment & { readonly version: number };

/** What a version that is given now is to the papers: null while they have not gone out. */
export function lateNow(
  situation: Situation,
  by: LatePaper['by'],
  reason: LateReason | null,
): LatePaper | null {
  if (papersLock(situation) === 'open') return null;
  const meeting = meetingDue(situation.assignment, situation.committee)?.id;
  return meeting === undefined ? null : { meeting, by, at: situation.now, reason, answer: null };
}

/** Why a version cannot be approved as it is: after the dispatch it is asked for as a late paper. */
export function whyNotApproved(situation: Situation, draft: Draft): Refusal | null {
  if (situation.assignment.tabled) return refuse('is-tabled');
  const lock = papersLock(situation);
  if (lock === 'open') return null;
  if (lock === 'begun') return refuse('meeting-begun');
  const stage = lateStage(draft, situation);
  if (stage === 'asked') return refuse('late-asked');
  return refuse(stage === 'refused' ? 'late-answered' : 'papers-dispatched');
}

/** Who is told of a version that is late: the officers are asked, or its author for the reason. */
export function sayLate(situation: Situation, { version, by, late }: Draft): readonly Message[] {
  const { assignment, committee, today } = situation;
  if (late === null || papersLock(situation) !== 'dispatched') return [];
  const about = { assignment: assignment.id, version };
  if (late.reason === null)
    return directMessage(by, {
      key: `${assignment.id}|late-reason-asked|${version}`,
      content: { say: 'late-reason-asked', ...about },
    });
  return officersOf(committee, today).flatMap((person) =>
    directMessage(person, {
      key: `${assignment.id}|late-paper-asked|${version}|${person.user}`,
      content: { say: 'late-paper-asked', ...about, by: late.by },
      unless: late.by,
    }),
  );
}

/**
 * Asks the secretary and the chair to take a version that came after the dispatch, with its reason:
 * one that waits for that, or one from before which is to be approved for the first time now.
 */
export async function askLatePaper(
  ports: Ports,
  request: OfVersion & { readonly reason: LateReason },
): Promise<Changed<null> | Refusal> {
  const { doer, version } = request;
  const reason = { ...request.reason, text: request.reason.text.trim() };
  if (reason.text === '') return refuse('empty-text');
  return changeOpen(ports, { ...request, action: 'draft' }, (situation) => {
    const draft = draftOf(situation, version);
    const refused = draft === null ? refuse('no-draft') : whyNotAsked(situation, draft, doer);
    if (draft === null || refused !== null) return refused ?? refuse('no-draft');
    const isWaiting = lateStage(draft, situation) === 'awaits-reason';
    const late = isWaiting ? draft.late : lateNow(situation, doer.person, reason);
    const after: Draft = { ...draft, late: late && { ...late, by: doer.person, reason } };
    return {
      ok: true,
      assignment: withDraft(situation, after),
      happened: [{ what: 'late-paper-asked', from: null, to: { version, reason } }],
      say: sayLate(situation, after),
      result: null,
    };
  });
}

function whyNotAsked(
  situation: Situation,
  draft: Draft,
  { person }: AboutAssignment['doer'],
): Refusal | null {
  const { assignment, standing } = situation;
  if (draft.review.is !== 'submitted') return refuse('already-reviewed');
  const refused = whyNotApproved(situation, draft);
  if (refused?.why !== 'papers-dispatched') return refused ?? refuse('not-late');
  if (lateStage(draft, situation) === 'awaits-reason') return null;
  const approval = mayApprove(standing, person, draft, assignment);
  if (approval.ok) return null;
  return approval.why === 'own-draft' ? refuse('own-draft') : refuseDeed('approve');
}

/** Yes: the version is the approved one. No: it stays a draft that was not sent. One answer counts. */
export function answerLatePaper(
  ports: Ports,
  request: OfVersion & { readonly is: LateAnswer['is'] },
): Promise<Changed<null> | Refusal> {
  const { doer, version, is } = request;
  return changeOpen(ports, { ...request, action: 'answer-late-paper' }, (situation) => {
    const draft = draftOf(situation, version);
    if (draft === null) return refuse('no-draft');
    const refused = whyNotAnswered(situation, draft);
    if (refused !== null || draft.late === null) return refused ?? refuse('not-late');
    const answer = { is, by: doer.person, at: situation.now };
    const newest = newestNumber(situation.assignment);
    const review = { is: 'approved', by: doer.person, at: situation.now, newest } as const;
    const answered: Draft = {
      ...draft,
      late: { ...draft.late, answer },
      ...(is === 'taken' && { review }),
    };
    const what = is === 'taken' ? 'late-paper-taken' : 'late-paper-refused';
    return {
      ok: true,
      assignment: withDraft(situation, answered),
      happened: [{ what, from: null, to: { version } }],
      say: tellAnswer(situation, draft, doer.person),
      result: null,
    };
  });
}

function whyNotAnswered(situation: Situation, draft: Draft): Refusal | null {
  switch (lateStage(draft, situation)) {
    case 'taken':
    case 'refused':
      return refuse('late-answered');
    case 'not-sent':
      return refuse('meeting-begun');
    case 'awaits-reason':
      return refuse('awaits-reason');
    case 'asked':
      return draft.review.is === 'submitted' ? null : refuse('already-reviewed');
    case null:
      return refuse('not-late');
  }
}

/** Whoever gave it, whoever asked for it and whoever acts for the holder, each once. */
function tellAnswer(
  { assignment, committee, today }: Situation,
  { by, late, version }: Draft,
  answerer: LateAnswer['by'],
): readonly Message[] {
  const holder = actingFor(assignment.holder, committee, today);
  const people = [by, late?.by ?? null, holder].filter((person) => person !== null);
  return eachOnce(people).flatMap((person) =>
    directMessage(person, {
      key: `${assignment.id}|late-paper-answered|${version}|${person.user}`,
      content: { say: 'late-paper-answered', assignment: assignment.id, version },
      unless: answerer,
    }),
  );
}

function draftOf({ assignment }: Situation, version: number): Draft | null {
  return assignment.drafts.find((each) => each.version === version) ?? null;
}

function withDraft({ assignment }: Situation, draft: Draft): Situation['assignment'] {
  const drafts = assignment.drafts.map((each) => (each.version === draft.version ? draft : each));
  return { ...assignment, drafts };
}
