import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { contributorsOn } from '../../domain/assignments/contributors.ts';
import { type Day, daysBetween } from '../../domain/days/day.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import {
  type Milestone,
  milestonesOf,
  stateOfMilestone,
  versionToApprove,
} from '../../domain/assignments/milestones.ts';
import { isGone, personOf } from '../../domain/committee/offices.ts';
import { cyclesOf } from '../../domain/assignments/outcome.ts';
import type { Person } from '../../domain/record/person.ts';
import { updatesThatCount, stateOf } from '../../domain/assignments/state.ts';
import type { Ports } from '../ports/ports.ts';
import { type DelegationFacts, delegatedViews } from './delegated-view.ts';
import type { AssignmentView, DueView, MilestoneView, NamedPerson } from './assignment-view.ts';
import { todayIn } from '../deeds/today.ts';

/** A person's name as Slack knows it; the user id when Slack does not answer. */
export async function named(ports: Pick<Ports, 'people'>, person: Person): Promise<NamedPerson> {
  return { person, name: (await ports.people.facts(person))?.name ?? person.user };
}

/** Everything that a surface needs of an assignment, as it is now. */
export async function viewOf(
  ports: Pick<Ports, 'people' | 'now' | 'closed'>,
  assignment: Assignment,
  committee: Committee,
): Promise<AssignmentView> {
  const today = todayIn(ports, committee);
  const name = (person: Person): Promise<NamedPerson> => named(ports, person);
  const dates = milestonesOf(assignment, committee, openDaysOf(committee, ports.closed));
  const milestones = milestoneViews(dates, assignment, today);
  const { id, code, channel, language, timeZone } = committee;
  return {
    id: assignment.id,
    label: assignment.label,
    committee: { id, code, name: committee.name, channel, language, timeZone },
    today,
    state: stateOf(assignment, dates, today),
    deliverable: assignment.deliverable,
    wording: assignment.wording,
    origin: assignment.origin,
    parent: assignment.parent,
    supplements: assignment.supplements,
    due: dueView(assignment, committee, today),
    lastOutcome: assignment.outcomes.at(-1) ?? null,
    cycles: cyclesOf(assignment),
    lastMotive: assignment.outcomes.findLast(({ motive }) => motive !== null)?.motive ?? null,
    extended: extendedView(assignment),
    extensionAsked: assignment.extensionAsked && {
      to: dueView({ due: assignment.extensionAsked.to }, committee, today),
      reason: assignment.extensionAsked.reason,
    },
    milestones,
    next: milestones.find(({ standing }) => standing === 'late' || standing === 'ahead') ?? null,
    ending: assignment.ending,
    card: cardOnSlack(assignment),
    toApprove: versionToApprove(assignment),
    delegated: await delegatedViews({ assignment, committee, today, milestones }, name),
    ...(await peopleIn({ assignment, committee, today }, name)),
  };
}

async function peopleIn(
  { assignment, committee, today }: Omit<DelegationFacts, 'milestones'>,
  name: (person: Person) => Promise<NamedPerson>,
): Promise<
  Pick<
    AssignmentView,
    'holder' | 'contributors' | 'newestUpdate' | 'drafts' | 'accepted' | 'reported'
  >
> {
  const { holder, accepted, reported } = assignment;
  const person = personOf(holder, committee, today);
  const newest = updatesThatCount(assignment).at(-1);
  return {
    holder: {
      office: holder.kind === 'office' ? holder.title : null,
      person: person && (await name(person)),
      isGone: person !== null && isGone(person, committee),
    },
    contributors: await Promise.all(
      contributorsOn(assignment, today).map(async (each) => ({
        person: await name(each.person),
        part: each.part,
      })),
    ),
    newestUpdate:
      newest === undefined
        ? null
        : { by: await name(newest.by), at: newest.at, signal: newest.signal, text: newest.text },
    drafts: await Promise.all(
      assignment.drafts.map(async ({ version, by, at, content, review }) => ({
        version,
        by: await name(by),
        at,
        content,
        review,
      })),
    ),
    accepted: accepted && { by: await name(accepted.by), at: accepted.at },
    reported: reported && { by: await name(reported.by), at: reported.at },
  };
}

function extendedView({ extensions }: Assignment): AssignmentView['extended'] {
  const [first] = extensions;
  return first === undefined ? null : { count: extensions.length, first: first.fromDay };
}

function milestoneViews(
  milestones: readonly Milestone[],
  assignment: Assignment,
  today: Day,
): readonly MilestoneView[] {
  return milestones.map((milestone) => ({
    milestone: milestone.milestone,
    owner: milestone.owner,
    metBy: milestone.metBy,
    day: milestone.day,
    daysAway: daysBetween(today, milestone.day),
    standing: stateOfMilestone(milestone, assignment, today),
  }));
}

export function dueView(
  { due }: Pick<Assignment, 'due'>,
  committee: Committee,
  today: Day,
): DueView {
  if (due.kind === 'date')
    return { kind: 'date', day: due.day, daysAway: daysBetween(today, due.day) };
  if (due.kind === 'period')
    return { kind: 'period', text: due.text, to: due.to, daysAway: daysBetween(today, due.to) };
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  if (meeting === null) return { kind: 'none' };
  const { id, day, time } = meeting;
  return { kind: 'meeting', meeting: id, day, time, daysAway: daysBetween(today, day) };
}

function cardOnSlack({ messages }: Pick<Assignment, 'messages'>): SlackMessage | null {
  const sent = messages.findLast(
    ({ content, sending }) => content.say === 'card' && sending.is === 'sent',
  )?.sending;
  return sent?.is === 'sent' ? { channel: sent.channel, ts: sent.ts } : null;
}
