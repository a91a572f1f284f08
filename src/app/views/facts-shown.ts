import type { Assignment } from '../../domain/assignments/assignment.ts';
import { type ClosedDays, openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import { type Day, dayIn, daysBetween } from '../../domain/days/day.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import {
  type Milestone,
  milestonesOf,
  stateOfMilestone,
} from '../../domain/assignments/milestones.ts';
import { awaitsReceipt, isToHandOver, receiptOf } from '../../domain/assignments/diary.ts';
import { dueSetBy } from '../../domain/assignments/due-since.ts';
import { metOn } from '../../domain/assignments/met-on.ts';
import { approvedDraft, overtakenDraft } from '../../domain/assignments/versions.ts';
import { cyclesOf, outcomeWithoutParagraph } from '../../domain/assignments/outcome.ts';
import { lacksReason, lateReasonsOf } from '../../domain/assignments/why-late.ts';
import { stateOf } from '../../domain/assignments/state.ts';
import { hasCard } from '../records/cards.ts';
import type { AssignmentView, DueView, MilestoneView, PapersShown } from './assignment-view.ts';
import type { PeopleShown } from './people-shown.ts';
import type { Shown } from './shown.ts';

/** What is shown of an assignment but for the people in it. */
export type FactsShown = Omit<AssignmentView, keyof PeopleShown | keyof PapersShown>;

export function factsShown(shown: Omit<Shown, 'linkTo'>): FactsShown {
  const { assignment, committee, today, closed, hasBegun } = shown;
  const dates = milestonesOf(assignment, committee, openDaysOf(committee, closed));
  const milestones = milestoneViews(dates, assignment, { today, timeZone: committee.timeZone });
  const { id, code, channel, language, timeZone } = committee;
  return {
    id: assignment.id,
    label: assignment.label,
    formerly: formerlyView(assignment, committee, closed),
    committee: { id, code, name: committee.name, channel, language, timeZone },
    today,
    state: stateOf(assignment, dates, today),
    deliverable: assignment.deliverable,
    wording: assignment.wording,
    origin: assignment.origin,
    parent: assignment.parent,
    supplements: assignment.supplements,
    due: dueView(assignment, committee, { today, closed }),
    secrecy: secrecyView(assignment),
    lastOutcome: assignment.outcomes.at(-1) ?? null,
    withoutParagraph: withoutParagraph(assignment, committee),
    outcomeMissing: hasBegun && assignment.ending === null,
    cycles: cyclesOf(assignment),
    lastMotive: assignment.outcomes.findLast(({ motive }) => motive !== null)?.motive ?? null,
    extended: extendedView(assignment),
    dueSetBy: dueSetBy(assignment),
    extensionAsked: assignment.extensionAsked && {
      at: assignment.extensionAsked.at,
      by: assignment.extensionAsked.by,
      to: dueView({ due: assignment.extensionAsked.to }, committee, { today, closed }),
      reason: assignment.extensionAsked.reason,
    },
    whyLate: assignment.whyLate.at(-1)?.reason ?? null,
    lateReasons: reasonsToChoose(assignment, committee, milestones),
    milestones,
    next: milestones.find(({ standing }) => standing === 'late' || standing === 'ahead') ?? null,
    ending: assignment.ending,
    diary: diaryView(assignment, timeZone),
    retention: retentionView(assignment, timeZone),
    endedOn: endedOn(assignment, committee),
    card: cardOnSlack(assignment),
    hasCard: hasCard(assignment),
    tabled: assignment.tabled,
    approved: approvedDraft(assignment)?.version ?? null,
    overtaken: overtakenDraft(assignment)?.version ?? null,
  };
}

/** What had nothing of a kind was gone through and lost nothing. */
function retentionView(
  { hold, weeded }: Assignment,
  timeZone: string,
): AssignmentView['retention'] {
  const lost = weeded.filter(({ count }) => count > 0);
  return {
    hold: hold && { reason: hold.reason, day: dayIn(hold.at, timeZone) },
    weeded: lost.map(({ kind, at }) => ({ kind, day: dayIn(at, timeZone) })),
  };
}

function secrecyView({ secrecy, deliverable }: Assignment): AssignmentView['secrecy'] {
  if (secrecy === null) return null;
  const { provision, shown, keepsWords } = secrecy;
  const isOpen = deliverable !== shown;
  const kept = keepsWords ? 'kept' : 'nowhere';
  return { provision, shown, readable: isOpen ? 'here' : kept };
}

function reasonsToChoose(
  { whyLate, ending }: Assignment,
  committee: Committee,
  milestones: readonly MilestoneView[],
): readonly string[] {
  const late = milestones.filter(({ standing }) => standing === 'late');
  if (ending !== null || lacksReason(late, whyLate) === null) return [];
  return lateReasonsOf(committee);
}

function diaryView(assignment: Assignment, timeZone: string): AssignmentView['diary'] {
  const last = assignment.diary.at(-1);
  return {
    handedOverOn: last === undefined ? null : dayIn(last.at, timeZone),
    receipt: receiptOf(assignment),
    isWaiting: awaitsReceipt(assignment),
    isToHandOver: isToHandOver(assignment),
  };
}

function withoutParagraph(
  assignment: Assignment,
  committee: Committee,
): AssignmentView['withoutParagraph'] {
  const found = outcomeWithoutParagraph(assignment);
  if (found === null) return null;
  const { is, meeting } = found;
  return { is, meeting, day: meetingOf(committee, meeting)?.day ?? null };
}

function extendedView({ extensions }: Assignment): AssignmentView['extended'] {
  const [first, last] = [extensions[0], extensions.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { ground, paragraph, fromDay: from } = last;
  return { count: extensions.length, first: first.fromDay, last: { ground, paragraph, from } };
}

/** The day that it was first due on in another committee is its first date, unless an extension tells it. */
function formerlyView(
  { formerly, extensions, due }: Assignment,
  committee: Committee,
  closed: ClosedDays,
): AssignmentView['formerly'] {
  const [first] = formerly;
  if (first === undefined) return null;
  const isKnown = extensions.length > 0 || first.day === dayOfDue(due, committee, closed);
  return { labels: formerly.map(({ label }) => label), first: isKnown ? null : first.day };
}

function milestoneViews(
  milestones: readonly Milestone[],
  assignment: Assignment,
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): readonly MilestoneView[] {
  return milestones.map((milestone) => {
    const is = stateOfMilestone(milestone, assignment, today);
    return {
      milestone: milestone.milestone,
      owner: milestone.owner,
      metBy: milestone.metBy,
      day: milestone.day,
      daysAway: daysBetween(today, milestone.day),
      standing: is,
      metOn: is === 'met' ? metOn(milestone, assignment, timeZone) : null,
    };
  });
}

function endedOn({ ending }: Assignment, committee: Committee): Day | null {
  if (ending === null) return null;
  if (ending.is === 'closed-before') return ending.on;
  const meeting = ending.is === 'closed' ? meetingOf(committee, ending.meeting) : null;
  return meeting?.day ?? dayIn(ending.at, committee.timeZone);
}

export function dueView(
  { due }: Pick<Assignment, 'due'>,
  committee: Committee,
  { today, closed }: Pick<Shown, 'today' | 'closed'>,
): DueView {
  if (due.kind === 'date')
    return { kind: 'date', day: due.day, daysAway: daysBetween(today, due.day) };
  if (due.kind === 'period')
    return { kind: 'period', text: due.text, to: due.to, daysAway: daysBetween(today, due.to) };
  if (due.kind === 'standing') return { kind: 'standing', rule: { text: due.rule.text } };
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  if (meeting === null) return { kind: 'none' };
  const { id, day, time } = meeting;
  const shown = {
    kind: 'meeting',
    meeting: id,
    day,
    time,
    daysAway: daysBetween(today, day),
  } as const;
  const on = dayOfDue(due, committee, closed);
  const before = due.kind === 'meeting' ? due.before : undefined;
  return before === undefined || on === null ? shown : { ...shown, before: { ...before, on } };
}

export function cardOnSlack({ messages }: Pick<Assignment, 'messages'>): SlackMessage | null {
  const sent = messages.findLast(
    ({ content, sending }) => content.say === 'card' && sending.is === 'sent',
  )?.sending;
  return sent?.is === 'sent' ? { channel: sent.channel, ts: sent.ts } : null;
}
