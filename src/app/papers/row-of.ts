import type { Assignment } from '../../domain/assignments/assignment.ts';
import { contentText } from '../../domain/assignments/draft.ts';
import { updatesThatCount } from '../../domain/assignments/state.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { type ClosedDays } from '../../domain/days/closed-days.ts';
import { type Day, dayIn, type Instant } from '../../domain/days/day.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import type { Done, ListRow } from '../ports/list-row.ts';
import { latePapersOf } from './late-papers-of.ts';

/** What a row is made from: the assignment with the words that may be read, and its view. */
export type RowFacts = {
  readonly assignment: Assignment;
  readonly view: AssignmentView;
  readonly committee: Committee;
  readonly closed: ClosedDays;
  /** Whether people are named besides those who hold it without an office. */
  readonly namesPeople: boolean;
};

/** The row of one assignment. */
export function rowOf(facts: RowFacts): ListRow {
  const { assignment, view, committee, closed, namesPeople } = facts;
  const { origin } = assignment;
  return {
    id: assignment.id,
    label: assignment.label,
    number: assignment.number,
    decidedOn: origin.decidedOn,
    paragraph: origin.paragraph,
    givenBy: origin.givenBy?.name ?? null,
    caseNumber: origin.caseNumber,
    words: wordsOnPaper(assignment),
    holder: holderOf(view, namesPeople),
    workers: namesPeople ? view.delegated.map(({ person }) => person.name) : [],
    done: doneIn(assignment, committee),
    state: view.state,
    firstDay: view.extended?.first ?? view.formerly?.first ?? origin.listed?.firstDue ?? null,
    due: view.due,
    extensions: assignment.extensions.map(({ to, ground, paragraph, reason }) => ({
      day: dayOfDue(to, committee, closed),
      ground,
      paragraph,
      reason,
    })),
    wanted: view.extensionAsked && {
      due: view.extensionAsked.to,
      reason: view.extensionAsked.reason,
    },
    latePapers: latePapersOf(assignment, view),
  };
}

/** What was typed as a command is no decision's words: what shall be brought says it better. */
export function wordsOnPaper({ origin, wording, deliverable }: Assignment): string {
  return origin.paragraph !== null || origin.decidedOn !== null ? wording : deliverable;
}

function holderOf({ holder }: AssignmentView, namesPeople: boolean): ListRow['holder'] {
  const title = holder.office ?? holder.body;
  const name = holder.person?.name ?? null;
  return { title, name: title === null || (namesPeople && holder.body === null) ? name : null };
}

/** What was done, oldest first: of the updates the newest alone, for a paper is no log. */
function doneIn(assignment: Assignment, committee: Committee): readonly Done[] {
  const on = (at: Instant): Day => dayIn(at, committee.timeZone);
  const all: readonly Done[] = [
    ...newestUpdate(assignment, on),
    ...draftsDone(assignment, on),
    ...outcomesDone(assignment, committee, on),
    ...(assignment.reported === null
      ? []
      : [{ is: 'reported' as const, on: on(assignment.reported.at) }]),
  ];
  return all.toSorted((one, other) => one.on.localeCompare(other.on));
}

function newestUpdate(assignment: Assignment, on: (at: Instant) => Day): readonly Done[] {
  const newest = updatesThatCount(assignment).findLast(({ text }) => text !== '');
  if (newest === undefined) return [];
  const { at, signal, text } = newest;
  return [{ is: 'update', on: on(at), signal, text }];
}

function draftsDone({ drafts }: Assignment, on: (at: Instant) => Day): readonly Done[] {
  return drafts.map(({ version, at, content, review }) => ({
    is: 'draft',
    on: on(at),
    version,
    isApproved: review.is === 'approved',
    what: contentText(content),
    comment: review.is === 'changes-requested' ? review.comment : '',
  }));
}

function outcomesDone(
  { outcomes }: Assignment,
  committee: Committee,
  on: (at: Instant) => Day,
): readonly Done[] {
  return outcomes.map(({ is, meeting, paragraph, at }) => ({
    is: 'outcome',
    on: meetingOf(committee, meeting)?.day ?? on(at),
    kind: is,
    paragraph,
  }));
}
