import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Draft, DraftContent } from '../../domain/assignments/draft.ts';
import type { LateReason } from '../../domain/assignments/late-paper.ts';
import { type LateStage, lateStage } from '../../domain/assignments/late-stage.ts';
import { approvedDraft, newestNumber } from '../../domain/assignments/versions.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import { type Message, type MessageContent, newMessage } from '../../domain/record/message.ts';
import { type Action, may, mayApprove } from '../../domain/rights/permissions.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import { lateNow, sayLate, whyNotApproved } from './late-paper.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';
import { directMessage } from '../deeds/direct-message.ts';
import type { Happening } from '../deeds/history-entries.ts';
import { inCardsThread, tellOfDraft } from './tell-of-draft.ts';

type Submitted = {
  readonly version: number;
  /** How it stands with a version that came after the dispatch; null for every other. */
  readonly late: LateStage | null;
  readonly mayApproveIt: boolean;
  /** Whether they may take a late paper themself. */
  readonly mayAnswerIt: boolean;
  /** Of the case officer, who cannot approve: whether they may tell the holder that it is ready. */
  readonly mayHandOver: boolean;
  /** The version that was approved as final until this one came; null where none was. */
  readonly overtakes: number | null;
};

type Submission = AboutAssignment & {
  readonly content: DraftContent;
  /** The message that it came as; null for a form or a command. */
  readonly message: SlackMessage | null;
  /** The root of the thread where it is answered; null or absent where the answer is private. */
  readonly thread?: SlackMessage | null;
  /** Of what a body outside answered: the day on which it came. */
  readonly receivedOn?: Day | null;
  /** Why it comes after the dispatch; null or absent where it was not asked for yet. */
  readonly lateReason?: LateReason | null;
  /** Dropped as a reply: then an officer's file is talk. */
  readonly byReply?: boolean;
};

type Reviewing = AboutAssignment & {
  readonly version: number;
  /** Whoever was asked has said that this one is meant, though a newer has come. */
  readonly evenIfOlder?: boolean;
};

/** Takes in a new version, shows it in the card's thread, and tells whoever approves it. */
export function submitDraft(
  ports: Ports,
  request: Submission,
): Promise<Changed<Submitted> | Refusal> {
  const { doer, content, message, receivedOn = null } = request;
  const action = request.byReply === true ? 'draft-by-reply' : 'draft';
  return changeOpen(ports, { ...request, action }, async (situation) => {
    const { assignment, standing, now } = situation;
    const refused = refusalOf(situation, request);
    if (refused !== null) return refused;
    const version = newestNumber(assignment) + 1;
    const draft: Draft = {
      version,
      by: doer.person,
      at: now,
      content,
      receivedOn,
      message,
      late: lateNow(situation, doer.person, request.lateReason ?? null),
      review: { is: 'submitted' },
    };
    return {
      ok: true,
      assignment: { ...assignment, drafts: inOrder([...assignment.drafts, draft]) },
      happened: submission(draft),
      say: [
        ...(await tellOfDraft(ports, situation, { draft, thread: request.thread ?? null })),
        ...sayLate(situation, draft),
      ],
      result: {
        version,
        late: lateStage(draft, situation),
        mayApproveIt:
          draft.late === null && mayApprove(standing, doer.person, draft, assignment).ok,
        mayAnswerIt: may('answer-late-paper', standing),
        mayHandOver: draft.late === null && may('say-ready', standing) && !may('approve', standing),
        overtakes: draft.late === null ? (approvedDraft(assignment)?.version ?? null) : null,
      },
    };
  });
}

function refusalOf({ assignment, today }: Situation, request: Submission): Refusal | null {
  const { content, receivedOn = null } = request;
  if (assignment.tabled) return refuse('is-tabled');
  if (assignment.secrecy !== null && content.kind !== 'answer') return refuse('draft-of-secret');
  if (content.kind === 'link' && !isWebAddress(content.url)) return refuse('no-link');
  if (wasTaken(assignment, request)) return refuse('nothing-changed');
  if (receivedOn === null) return null;
  if (assignment.holder.kind !== 'body') return refuse('no-body-here');
  return receivedOn > today ? refuse('not-yet') : null;
}

function submission({ version, content, receivedOn: day, late }: Draft): readonly Happening[] {
  const to = { version, content };
  const reason = late?.reason ?? null;
  return [
    day === null
      ? { what: 'draft-submitted', from: null, to }
      : { what: 'answer-received', from: null, to: { ...to, day } },
    ...(reason === null
      ? []
      : [{ what: 'late-paper-asked' as const, from: null, to: { version, reason } }]),
  ];
}

/** Approves this version as final, which meets the final papers; asks where a newer has come. */
export function approveDraft(ports: Ports, request: Reviewing): Promise<Changed<null> | Refusal> {
  const by = request.doer.person;
  return review(ports, request, {
    action: 'approve',
    what: 'draft-approved',
    unless: whyNotApproved,
    asksIfNewer: true,
    review: ({ now, assignment }) => ({
      is: 'approved',
      by,
      at: now,
      newest: newestNumber(assignment),
    }),
  });
}

/** Sends a version back to its author with what has to change. */
export async function requestChanges(
  ports: Ports,
  request: Reviewing & { readonly comment: string },
): Promise<Changed<null> | Refusal> {
  const comment = request.comment.trim();
  if (comment === '') return refuse('empty-text');
  return review(ports, request, {
    action: 'request-changes',
    what: 'changes-requested',
    inThread: 'changes-in-thread',
    review: ({ now }) => ({ is: 'changes-requested', by: request.doer.person, at: now, comment }),
  });
}

/** One review a version: who presses a button after somebody else did is told so. */
function review(
  ports: Ports,
  request: Reviewing,
  judging: {
    readonly action: Action;
    readonly what: 'draft-approved' | 'changes-requested';
    /** What the card's thread is told besides. */
    readonly inThread?: 'changes-in-thread';
    readonly asksIfNewer?: boolean;
    readonly review: (situation: Situation) => Draft['review'];
    readonly unless?: (situation: Situation, draft: Draft) => Refusal | null;
  },
): Promise<Changed<null> | Refusal> {
  const { doer, version } = request;
  const { what, inThread } = judging;
  return changeOpen(ports, { ...request, action: judging.action }, (situation) => {
    const { assignment, committee } = situation;
    const draft = reviewable(situation, request);
    if ('ok' in draft) return draft;
    const refused = judging.unless?.(situation, draft) ?? null;
    if (refused !== null) return refused;
    if (
      judging.asksIfNewer === true &&
      request.evenIfOlder !== true &&
      !isNewest(assignment, draft)
    )
      return refuse('newer-draft');
    const reviewed: Draft = { ...draft, review: judging.review(situation) };
    const drafts = assignment.drafts.map((each) => (each === draft ? reviewed : each));
    const key = `${assignment.id}|${what}|${version}`;
    const content = { say: what, assignment: assignment.id, version };
    return {
      ok: true,
      assignment: { ...assignment, drafts },
      happened: [{ what, from: { version, ...draft.review }, to: { version, ...reviewed.review } }],
      say: [
        ...directMessage(draft.by, { key, content, unless: doer.person }),
        ...(inThread === undefined ? [] : [toThread(committee, { ...content, say: inThread })]),
      ],
      result: null,
    };
  });
}

function isNewest({ drafts }: Pick<Assignment, 'drafts'>, { version }: Draft): boolean {
  return drafts.at(-1)?.version === version;
}

function toThread(
  committee: Committee,
  content: Extract<MessageContent, { readonly say: 'changes-in-thread' }>,
): Message {
  const { assignment, say, version } = content;
  return newMessage(`${assignment}|${say}|${version}`, inCardsThread(committee), content);
}

function reviewable(
  { assignment, standing }: Situation,
  { version, doer }: Reviewing,
): Draft | Refusal {
  const draft = assignment.drafts.find((each) => each.version === version);
  if (draft === undefined) return refuse('no-draft');
  const approval = mayApprove(standing, doer.person, draft, assignment);
  if (!approval.ok)
    return approval.why === 'own-draft' ? refuse('own-draft') : refuseDeed('approve');
  return draft.review.is === 'submitted' ? draft : refuse('already-reviewed');
}

/**
 * As they came, the newest last: a file that Slack gave late stands before what came after its
 * message. Its number is the next one all the same, for the others have been spoken of.
 */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Slack may deliver a message twice; a message with two files brings two versions. */
function wasTaken(
  { drafts }: Pick<Assignment, 'drafts'>,
  { message, content }: Submission,
): boolean {
  if (message === null) return false;
  return drafts.some(
    (draft) =>
      draft.message?.channel === message.channel &&
      draft.message.ts === message.ts &&
      sourceOf(draft.content) === sourceOf(content),
  );
}

function sourceOf(content: DraftContent): string {
  switch (content.kind) {
    case 'file':
      return content.slackFile;
    case 'link':
      return content.url;
    case 'answer':
      return content.text;
  }
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
