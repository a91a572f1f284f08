import type { InHand } from '../assignments/in-hand.ts';
import type { Assignment, Told } from '../assignments/assignment.ts';
import { type Milestone, milestonesOf } from '../assignments/milestones.ts';
import { hasStarted, meetingDue } from '../committee/meetings.ts';
import type { Day } from '../days/day.ts';
import type { DigestLine } from './digest.ts';
import type { DueLine } from './due-line.ts';
import { milestoneLines } from './milestone-lines.ts';
import {
  accountGoneLines,
  isOver,
  noDirectorLine,
  noDueLine,
  officeVacantLine,
  notAcceptedLine,
  outcomeLine,
  undeliveredLines,
  whileAwayLine,
} from './lines-without-ladder.ts';
import { askedLines } from './asked-lines.ts';
import { daysOfDiary, diaryLine } from './diary-line.ts';
import { draftLines } from './draft-lines.ts';
import { daysToLookAt } from './days-to-look-at.ts';
import { type Person, samePerson } from '../record/person.ts';

export type { DueLine } from './due-line.ts';

/**
 * Every digest line that is due for somebody on a day and that they have not been told: none on a
 * closed day, none of an assignment that has ended. A day that was missed loses nothing, for the
 * question is always "what is due and untold?".
 * @param milestones those that are still to be kept, where whoever asks has them
 */
export function dueLines(
  inHand: InHand,
  milestones = stillToKeep(
    milestonesOf(inHand.assignment, inHand.committee, inHand.closed),
    inHand,
  ),
): readonly DueLine[] {
  const { assignment, committee, today, closed } = inHand;
  if (!closed.isOpen(today)) return [];
  if (assignment.ending !== null) return untold([diaryLine(inHand)], assignment);
  const climbs = assignment.reported === null && !isOver(assignment, committee, today);
  const lines = [
    ...(climbs ? milestoneLines(milestones, inHand) : []),
    noDueLine(inHand),
    notAcceptedLine(inHand),
    outcomeLine(inHand),
    ...askedLines(inHand),
    whileAwayLine(inHand),
    ...undeliveredLines(inHand),
    ...accountGoneLines(inHand),
    officeVacantLine(inHand),
    noDirectorLine(inHand),
    ...draftLines(inHand),
    diaryLine(inHand),
  ];
  return untold(lines, assignment);
}

function untold(
  lines: readonly (DueLine | null)[],
  { told }: Pick<Assignment, 'told'>,
): readonly DueLine[] {
  return lines.filter((each) => each !== null).filter((each) => !wasTold(each, told));
}

/** Once its meeting has begun nobody is asked for papers; the secretary's own steps stay. */
export function stillToKeep(
  milestones: readonly Milestone[],
  { assignment, committee, today, now }: InHand,
): readonly Milestone[] {
  const meeting = meetingDue(assignment, committee);
  // Nearly always the day alone tells; to read a clock in a zone is slow.
  if (now === undefined || meeting === null || meeting.day > today) return milestones;
  const hasBegun = hasStarted(meeting, now, committee.timeZone);
  return hasBegun ? milestones.filter(({ owner }) => owner === 'secretary') : milestones;
}

/**
 * The first day from today on with something to tell, as things stand; null when nothing is to
 * come. It must be found anew when the assignment changes (also when it was told), and when the
 * committee's offices or meetings do.
 */
export function wakeDay(inHand: InHand): Day | null {
  const { assignment, committee, closed } = inHand;
  if (assignment.ending !== null) return diaryDay(inHand);
  // The same on whichever day one asks.
  const milestones = milestonesOf(assignment, committee, closed);
  const days = daysToLookAt(inHand, milestones);
  const toKeep = stillToKeep(milestones, inHand);
  const isAnythingDue = (day: Day): boolean =>
    dueLines({ ...inHand, today: day }, toKeep).length > 0;
  return days.find(isAnythingDue) ?? null;
}

/** Of one that has ended nothing is said but that the diary lacks it. */
function diaryDay(inHand: InHand): Day | null {
  const isDue = (day: Day): boolean => dueLines({ ...inHand, today: day }, []).length > 0;
  return daysOfDiary(inHand).find(isDue) ?? null;
}

/**
 * What makes a line the same line, for one person and assignment. The milestone's day is in it, so
 * that a new date has a ladder of its own; the level is not, so that nobody hears a step twice.
 * @example lineKey(line) // 'milestone|draft|2026-11-19|-7'
 */
export function lineKey(line: DigestLine): string {
  switch (line.kind) {
    case 'milestone':
      return `milestone|${line.milestone}|${line.day}|${line.step}`;
    case 'no-due':
    case 'diary':
      return `${line.kind}|${line.month}`;
    case 'not-accepted':
      return 'not-accepted';
    case 'office-vacant':
      return `office-vacant|${line.title}`;
    case 'outcome':
    case 'agenda-list':
      return `${line.kind}|${line.meeting}`;
    case 'policies':
    case 'retention':
      return `${line.kind}|${line.on}`;
    case 'late-paper':
    case 'late-reason':
      return `${line.kind}|${line.version}|${line.on}`;
    case 'extension-asked':
      return `extension-asked|${line.at}|${line.on}`;
    case 'draft-waits':
    case 'changes-asked':
      return `${line.kind}|${line.version}|${line.step}`;
    case 'while-away':
      return `while-away|${line.from}|${line.to}`;
    case 'undelivered':
    case 'account-gone':
      break;
  }
  return `${line.kind}|${line.person.team}|${line.person.user}`;
}

/** The marks that a digest's lines leave on an assignment, to be added to its `told`. */
export function marksTold(
  assignment: Pick<Assignment, 'id' | 'told'>,
  lines: readonly DigestLine[],
  telling: { readonly person: Person; readonly on: Day; readonly delivered: boolean },
): readonly Told[] {
  const { person, on, delivered } = telling;
  return lines
    .filter((line) => line.assignment === assignment.id)
    .filter((line) => !wasTold({ person, line }, assignment.told))
    .map((line) => ({ person, line: lineKey(line), on, delivered }));
}

function wasTold({ person, line }: DueLine, told: readonly Told[]): boolean {
  const key = lineKey(line);
  // Not accepted is said once in all, whoever the secretary was; all else is once for each person.
  return told.some(
    (mark) =>
      mark.line === key && (line.kind === 'not-accepted' || samePerson(mark.person, person)),
  );
}
