import type { InHand } from '../assignments/in-hand.ts';
import { latePapersAsked, versionToApproveNow } from '../assignments/late-stage.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import { actingFor, officer } from '../committee/offices.ts';
import { type Person, samePerson } from '../record/person.ts';
import { whomToRemind } from './whom-to-remind.ts';

/** Whom an assignment waits for: people by what they are in it, or the meeting that takes it up. */
export type WaitsFor = {
  readonly as: 'secretary' | 'holder' | 'worker' | 'meeting';
  /** Null for a meeting, and where nobody is one. */
  readonly person: Person | null;
};

/**
 * Whoever has the next step; null for what has ended. The secretary has it where an outcome or an
 * answer to a request for more time or to a late paper is missing, the meeting where all that was asked for is there.
 * @param hasBegun whether the meeting that it is due for has begun
 */
export function whomItWaitsFor(inHand: InHand, hasBegun: boolean): WaitsFor | null {
  const { assignment, committee, today } = inHand;
  if (assignment.ending !== null) return null;
  const isAsked = assignment.extensionAsked !== null || latePapersAsked(inHand).length > 0;
  if (hasBegun || isAsked)
    return { as: 'secretary', person: officer(committee, 'secretary', today) };
  if (assignment.reported !== null || assignment.tabled || isAllThere(inHand))
    return { as: 'meeting', person: null };
  const holder = actingFor(assignment.holder, committee, today);
  if (waitsForApproval(inHand, holder)) return { as: 'holder', person: holder };
  const worker = whomToRemind(inHand);
  return { as: samePerson(worker, holder) ? 'holder' : 'worker', person: worker };
}

/** A version that somebody else than the holder has given. */
function waitsForApproval(inHand: InHand, holder: Person | null): boolean {
  const version = versionToApproveNow(inHand);
  const by = inHand.assignment.drafts.find((each) => each.version === version)?.by ?? null;
  return by !== null && !samePerson(by, holder);
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
