import { updatesThatCount } from '../assignments/state.ts';
import type { InHand } from '../assignments/in-hand.ts';
import type { Assignment } from '../assignments/assignment.ts';
import { addWorkingDays, type ClosedDays, openDayOnOrAfter } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import { addDays, type Day, dayIn, daysBetween } from '../days/day.ts';
import type { DigestLine } from './digest.ts';
import type { Deputyship } from '../committee/office.ts';
import { hasDirector } from '../committee/director.ts';
import { meetingOf } from '../committee/meetings.ts';
import {
  actingFor,
  holderOn,
  isGone,
  officeOfRole,
  officer,
  officeTitled,
  personOf,
  standIn,
} from '../committee/offices.ts';
import { doersOn } from '../assignments/participants.ts';
import { type Person, samePerson } from '../record/person.ts';
import { isQuiet } from './quiet.ts';
import type { DueLine } from './due-line.ts';

const DAYS_TO_ACCEPT = 3;
/** Who has been back for longer has seen the card. */
const DAYS_TO_TELL = 14;

/** Once a month: an assignment without a due must not be forgotten by its holder. */
export function noDueLine({ assignment, committee, today, closed }: InHand): DueLine | null {
  if (assignment.due.kind !== 'none' || assignment.reported !== null) return null;
  const first = firstWorkingDayOf(today, closed);
  if (today < first || first <= assignment.dueSince) return null;
  const month = today.slice(0, 7);
  const holder = actingFor(assignment.holder, committee, today);
  if (holder !== null && isQuiet(holder, assignment, today)) return null;
  return to(holder, { kind: 'no-due', assignment: assignment.id, month });
}

/** Three working days without an answer: the secretary should know, once. */
export function notAcceptedLine({ assignment, committee, today, closed }: InHand): DueLine | null {
  // An occurrence is accepted with the whole, which is said once.
  if (assignment.occurrence !== null) return null;
  if (assignment.accepted !== null || isWorkedOn(assignment)) return null;
  if (today < acceptBy(assignment, committee, closed) || isOver(assignment, committee, today))
    return null;
  const secretary = officer(committee, 'secretary', today);
  return to(secretary, { kind: 'not-accepted', assignment: assignment.id });
}

/** Who gives a draft or a word, asks for time or reports it done, has taken it on without saying so. */
function isWorkedOn(assignment: InHand['assignment']): boolean {
  const { drafts, reported, extensionAsked } = assignment;
  const words = updatesThatCount(assignment);
  return reported !== null || extensionAsked !== null || drafts.length + words.length > 0;
}

/** Once the meeting day is over the secretary is asked what became of the assignment. */
export function outcomeLine({ assignment, committee, today }: InHand): DueLine | null {
  const { due } = assignment;
  if (due.kind !== 'meeting' || !isOver(assignment, committee, today)) return null;
  const secretary = officer(committee, 'secretary', today);
  return to(secretary, { kind: 'outcome', assignment: assignment.id, meeting: due.meeting });
}

/** The people whom a digest did not reach: somebody must speak to them. */
export function undeliveredLines({ assignment, committee, today }: InHand): readonly DueLine[] {
  const secretary = officer(committee, 'secretary', today);
  return assignment.told
    .filter(({ delivered, on }) => !delivered && on < today)
    .map(({ person }) => person)
    .filter((person) => !samePerson(person, secretary))
    .filter(isFirst)
    .flatMap(
      (person) => to(secretary, { kind: 'undelivered', assignment: assignment.id, person }) ?? [],
    );
}

/** Who answers for an assignment or does the work, and has no account: somebody else must. */
export function accountGoneLines({ assignment, committee, today }: InHand): readonly DueLine[] {
  // Said of the whole once, not of each of its occurrences.
  if (assignment.occurrence !== null) return [];
  const people = [
    personOf(assignment.holder, committee, today),
    ...doersOn(assignment, today).map(({ person }) => person),
  ];
  const secretary = officer(committee, 'secretary', today);
  return people
    .filter((person) => person !== null)
    .filter((person) => isGone(person, committee))
    .filter(isFirst)
    .flatMap(
      (person) => to(secretary, { kind: 'account-gone', assignment: assignment.id, person }) ?? [],
    );
}

/** An assignment that waits for nobody would be forgotten: the secretary is told once of the office. */
export function officeVacantLine({ assignment, committee, today }: InHand): DueLine | null {
  const { holder, id } = assignment;
  if (holder.kind !== 'office' || assignment.reported !== null) return null;
  if (actingFor(holder, committee, today) !== null || isOver(assignment, committee, today))
    return null;
  const secretary = officer(committee, 'secretary', today);
  return to(secretary, { kind: 'office-vacant', assignment: id, title: holder.title });
}

/**
 * A committee without a director is said to the secretary on the first morning, once: with its first
 * assignment, for a line hangs on one. It is a vacant office, and told as such.
 */
export function noDirectorLine({ assignment, committee, today }: InHand): DueLine | null {
  const { id, number, occurrence, registeredAt } = assignment;
  if (number !== 1 || occurrence !== null || today <= dayIn(registeredAt, committee.timeZone))
    return null;
  if (hasDirector(committee, today)) return null;
  const title = officeOfRole(committee, 'director')?.title ?? DIRECTOR;
  if (isOwnOffice(assignment, title)) return null;
  const secretary = officer(committee, 'secretary', today);
  return to(secretary, { kind: 'office-vacant', assignment: id, title });
}

const DIRECTOR = 'Direktören';

/** Whether a vacant office is the one that an assignment belongs to, and not the director's. */
export function isOwnOffice({ holder }: Pick<Assignment, 'holder'>, title: string): boolean {
  return holder.kind === 'office' && holder.title === title;
}

/** The holder is back: what their stand-in was reminded of is theirs again, and they should know. */
export function whileAwayLine({ assignment, committee, today }: InHand): DueLine | null {
  const { holder, told, id } = assignment;
  if (holder.kind !== 'office' || standIn(committee, holder.title, today) !== null) return null;
  const office = officeTitled(committee, holder.title);
  const past = (office?.deputies ?? []).flatMap((each) => ended(each, today));
  const last = past.toSorted((one, other) => one.to.localeCompare(other.to)).at(-1);
  const back = holderOn(committee, holder.title, today);
  if (last === undefined || daysBetween(last.to, today) > DAYS_TO_TELL) return null;
  if (back === null || isGone(back, committee)) return null;
  if (!samePerson(back, holderOn(committee, holder.title, last.to))) return null;
  const wasTold = told.some(
    ({ person, on }) => samePerson(person, last.person) && last.from <= on && on <= last.to,
  );
  const { person: deputy, from, to: until } = last;
  return wasTold ? to(back, { kind: 'while-away', assignment: id, deputy, from, to: until }) : null;
}

/** An absence with its last day, once that is over; one without an end is not. */
function ended(deputy: Deputyship, today: Day): readonly Ended[] {
  return deputy.to !== null && deputy.to < today ? [{ ...deputy, to: deputy.to }] : [];
}

type Ended = Deputyship & { readonly to: Day };

/** True when the day of the meeting that an assignment is due for has gone by. */
export function isOver(
  { due }: Pick<Assignment, 'due'>,
  committee: Pick<Committee, 'meetings'>,
  today: Day,
): boolean {
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  return meeting !== null && meeting.state === 'planned' && meeting.day < today;
}

/** The working day on which the secretary hears that nobody has accepted. */
export function acceptBy(
  { registeredAt }: Pick<Assignment, 'registeredAt'>,
  { timeZone }: Pick<Committee, 'timeZone'>,
  closed: ClosedDays,
): Day {
  return addWorkingDays(dayIn(registeredAt, timeZone), DAYS_TO_ACCEPT, closed);
}

/** @example firstWorkingDayOf('2027-01-20', closed) // '2027-01-04', after New Year's weekend */
export function firstWorkingDayOf(day: Day, closed: ClosedDays): Day {
  return openDayOnOrAfter(`${day.slice(0, 7)}-01`, closed);
}

/** The first working day of the month after. */
export function firstWorkingDayAfter(day: Day, closed: ClosedDays): Day {
  // 31 days after a month's first always lie in the month after.
  return firstWorkingDayOf(addDays(`${day.slice(0, 7)}-01`, 31), closed);
}

function to(person: Person | null, line: DigestLine): DueLine | null {
  return person === null ? null : { person, line };
}

function isFirst(one: Person, at: number, all: readonly Person[]): boolean {
  return all.findIndex((other) => samePerson(one, other)) === at;
}
