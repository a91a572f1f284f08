import type { InHand } from '../assignments/in-hand.ts';
import { versionToApproveNow } from '../assignments/late-stage.ts';
import { draftToChange } from '../assignments/versions.ts';
import { hasStarted, meetingDue } from '../committee/meetings.ts';
import { actingFor, isGone } from '../committee/offices.ts';
import { addWorkingDays, openDayOnOrBefore, workingDaysBetween } from '../days/closed-days.ts';
import { type Day, dayIn, type Instant } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import type { DigestLine } from './digest.ts';
import type { DueLine } from './due-line.ts';

/** A morning of its own as after a milestone that was missed: +1, +3, and then every fifth day. */
const FIRST_STEPS = [1, 3] as const;
const THEN_EVERY = 5;

type Kind = 'draft-waits' | 'changes-asked';
type Waiting = {
  readonly kind: Kind;
  readonly person: Person;
  readonly version: number;
  readonly since: Instant;
};

/**
 * What of an assignment's drafts waits for somebody since an earlier day. A line causes a morning's
 * message at its steps alone; in one that is sent anyway it stands each day (`app/mornings`).
 */
export function draftLines(inHand: InHand): readonly DueLine[] {
  const { assignment, today } = inHand;
  return waiting(inHand).flatMap(({ kind, person, version, since }) => {
    const step = newestStep(workingDaysSince(since, inHand, today));
    return step === null
      ? []
      : [{ person, line: { kind, assignment: assignment.id, version, step } }];
  });
}

/** The days on which a line may begin to be due: the next step of each that waits. */
export function daysOfDraftLines(inHand: Omit<InHand, 'now'>): readonly Day[] {
  const { committee, closed, today } = inHand;
  return waiting(inHand).flatMap(({ since }) => {
    const passed = workingDaysSince(since, inHand, today);
    const from = openDayOnOrBefore(dayIn(since, committee.timeZone), closed);
    const steps = [newestStep(passed) ?? 1, nextStep(passed)];
    return steps.map((step) => addWorkingDays(from, step, closed));
  });
}

/** Whether such a line still says what is so; a newer version may wait in the place of its own. */
export function isStillWaiting(
  { kind, version }: Pick<Extract<DigestLine, { kind: Kind }>, 'kind' | 'version'>,
  inHand: InHand,
): boolean {
  return waiting(inHand).some(
    (each) => each.kind === kind && (kind === 'draft-waits' || each.version === version),
  );
}

function waiting(inHand: InHand): readonly Waiting[] {
  const { assignment, committee } = inHand;
  if (assignment.reported !== null || assignment.ending !== null || assignment.tabled) return [];
  if (hasBegun(inHand)) return [];
  return [...toApprove(inHand), ...toChange(inHand)].filter(
    ({ person }) => !isGone(person, committee),
  );
}

function toApprove(inHand: InHand): readonly Waiting[] {
  const { assignment, committee, today } = inHand;
  const version = versionToApproveNow(inHand);
  const draft = assignment.drafts.find((each) => each.version === version);
  if (draft === undefined) return [];
  const person = actingFor(assignment.holder, committee, today);
  if (person === null || samePerson(person, draft.by)) return [];
  return [{ kind: 'draft-waits', person, version: draft.version, since: draft.at }];
}

function toChange({ assignment }: InHand): readonly Waiting[] {
  const draft = draftToChange(assignment);
  if (draft === null || samePerson(draft.by, draft.review.by)) return [];
  const { by: person, version, review } = draft;
  return [{ kind: 'changes-asked', person, version, since: review.at }];
}

/** Once its meeting has begun, nobody is asked for papers. */
function hasBegun({ assignment, committee, today, now }: InHand): boolean {
  const meeting = meetingDue(assignment, committee);
  if (meeting === null || meeting.day > today) return false;
  return meeting.day < today || (now !== undefined && hasStarted(meeting, now, committee.timeZone));
}

function workingDaysSince(
  since: Instant,
  { committee, closed }: Pick<InHand, 'committee' | 'closed'>,
  today: Day,
): number {
  const from = openDayOnOrBefore(dayIn(since, committee.timeZone), closed);
  return today <= from ? 0 : workingDaysBetween(from, openDayOnOrBefore(today, closed), closed);
}

/** @example newestStep(9) // 8, the newest of 1, 3, 8, 13, … */
function newestStep(passed: number): number | null {
  const last = FIRST_STEPS[1];
  if (passed >= last) return passed - ((passed - last) % THEN_EVERY);
  return FIRST_STEPS.findLast((step) => step <= passed) ?? null;
}

function nextStep(passed: number): number {
  const first = FIRST_STEPS.find((step) => step > passed);
  return first ?? (newestStep(passed) ?? 0) + THEN_EVERY;
}
