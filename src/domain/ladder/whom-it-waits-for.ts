import type { Draft } from '../assignments/draft.ts';
import { extensionWanted } from '../assignments/extension.ts';
import type { InHand } from '../assignments/in-hand.ts';
import {
  latePapersAsked,
  lateReasonAsked,
  versionToApproveNow,
} from '../assignments/late-stage.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import { draftToChange } from '../assignments/versions.ts';
import { hasItsMeetingBegun } from '../committee/meetings.ts';
import { officersAsked, officersOf } from '../committee/officers-of.ts';
import { actingFor, isGone, officer } from '../committee/offices.ts';
import type { Instant } from '../days/day.ts';
import { type Person, samePerson } from '../record/person.ts';
import { whoHasTheWork } from './who-has-the-work.ts';

/** What is to be done next; `meet` is the meeting's, which takes up what is all there. */
export type Awaited =
  'outcome' | 'extension' | 'late-paper' | 'late-reason' | 'approval' | 'changes' | 'work' | 'meet';

/** Whom an assignment waits for, by what they are in it, and for what. */
export type WaitsFor = {
  readonly as: 'secretary' | 'chair' | 'holder' | 'worker' | 'meeting';
  readonly what: Awaited;
  /** Each can do it; the first is named. Nobody for a meeting, and where nobody is one. */
  readonly people: readonly Person[];
};

/**
 * Whoever has the next step, for every surface alike: the card, the lists, the mornings, the App
 * Home and a reminder by hand. Null for what has ended.
 * @param hasBegun whether the meeting that it is due for has begun
 */
export function whomItWaitsFor(inHand: InHand, hasBegun: boolean): WaitsFor | null {
  const { assignment } = inHand;
  if (assignment.ending !== null) return null;
  return (
    waitsForOfficers(inHand, hasBegun) ??
    waitsForMeeting(inHand) ??
    waitsForReview(inHand) ??
    waitsForWork(inHand)
  );
}

/** The same at a moment. */
export function whomItWaitsForNow(inHand: InHand & { readonly now: Instant }): WaitsFor | null {
  const { assignment, committee, now } = inHand;
  return whomItWaitsFor(inHand, hasItsMeetingBegun(assignment, committee, now));
}

/** Whether somebody can do what is next. */
export function isWaitedFor(person: Person, waits: WaitsFor | null): boolean {
  return waits?.people.some((each) => samePerson(each, person)) ?? false;
}

/** Whether what is next is an answer or an outcome, and nobody's work. */
export function waitsForAnOfficer({ as }: WaitsFor): boolean {
  return as === 'secretary' || as === 'chair';
}

/** An outcome, or the answer to a request for more time or to a late paper. */
function waitsForOfficers(inHand: InHand, hasBegun: boolean): WaitsFor | null {
  const { assignment, committee, today } = inHand;
  if (hasBegun) return ofOfficers(inHand, 'outcome', officersOf(committee, today));
  const wanted = extensionWanted(assignment);
  if (wanted !== null)
    return ofOfficers(inHand, 'extension', officersAsked(committee, today, wanted.by));
  const [late] = latePapersAsked(inHand);
  if (late === undefined) return null;
  return ofOfficers(inHand, 'late-paper', officersAsked(committee, today, late.late?.by ?? null));
}

function ofOfficers(
  { committee, today }: InHand,
  what: Awaited,
  people: readonly Person[],
): WaitsFor {
  const isChair = samePerson(people[0] ?? null, officer(committee, 'chair', today));
  return { as: isChair ? 'chair' : 'secretary', what, people };
}

function waitsForMeeting(inHand: InHand): WaitsFor | null {
  const { reported, tabled } = inHand.assignment;
  const isTheirs = reported !== null || tabled || isAllThere(inHand);
  return isTheirs ? { as: 'meeting', what: 'meet', people: [] } : null;
}

/** A version that somebody else than the holder gave, or in which changes or a reason are wanted. */
function waitsForReview(inHand: InHand): WaitsFor | null {
  const { assignment, committee, today } = inHand;
  const holder = actingFor(assignment.holder, committee, today);
  if (waitsForApproval(inHand, holder)) return ofWork('approval', holder, holder);
  const unexplained = authorHere(lateReasonAsked(inHand), inHand);
  if (unexplained !== null) return ofWork('late-reason', unexplained, holder);
  const author = authorHere(draftToChange(assignment), inHand);
  return author && ofWork('changes', author, holder);
}

function waitsForApproval(inHand: InHand, holder: Person | null): boolean {
  const version = versionToApproveNow(inHand);
  const by = inHand.assignment.drafts.find((each) => each.version === version)?.by ?? null;
  return by !== null && !samePerson(by, holder);
}

function authorHere(draft: Draft | null, { committee }: InHand): Person | null {
  return draft === null || isGone(draft.by, committee) ? null : draft.by;
}

function waitsForWork(inHand: InHand): WaitsFor {
  const { assignment, committee, today } = inHand;
  const holder = actingFor(assignment.holder, committee, today);
  return ofWork('work', whoHasTheWork(inHand), holder);
}

function ofWork(what: Awaited, person: Person | null, holder: Person | null): WaitsFor {
  const as = person === null || samePerson(person, holder) ? 'holder' : 'worker';
  return { as, what, people: person === null ? [] : [person] };
}

function isAllThere({ assignment, committee, today, closed }: InHand): boolean {
  const keepable = milestonesOf(assignment, committee, closed).filter(
    ({ owner }) => owner !== 'secretary',
  );
  return (
    keepable.length > 0 &&
    keepable.every((each) => stateOfMilestone(each, assignment, today) === 'met')
  );
}
