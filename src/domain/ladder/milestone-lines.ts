import type { InHand } from '../assignments/in-hand.ts';
import type { Snooze } from '../assignments/assignment.ts';
import type { Day } from '../days/day.ts';
import { type Milestone, stateOfMilestone } from '../assignments/milestones.ts';
import { officer } from '../committee/offices.ts';
import { givenOn, ownerOfMilestone } from '../assignments/participants.ts';
import { type Person, samePerson } from '../record/person.ts';
import { isQuiet } from './quiet.ts';
import { type Level, LEVELS, levelsAt } from '../committee/reminder-ladder.ts';
import type { DueLine } from './due-line.ts';
import { newestStep, snoozedStep, type Step } from './ladder-steps.ts';

/** What the ladders of an assignment's milestones say on a day, told or not. */
export function milestoneLines(
  milestones: readonly Milestone[],
  facts: InHand,
): readonly DueLine[] {
  return kept(milestones, facts.assignment, facts.today).flatMap((milestone) =>
    linesOf(milestone, facts),
  );
}

/** The milestones that still have a ladder: neither met nor passed before they could be kept. */
export function kept(
  milestones: readonly Milestone[],
  assignment: InHand['assignment'],
  today: Day,
): readonly Milestone[] {
  return milestones.filter((milestone) => {
    const state = stateOfMilestone(milestone, assignment, today);
    const couldBeKept = milestone.day >= milestone.since;
    return couldBeKept && (state === 'ahead' || state === 'late');
  });
}

/** The snooze in force; one that outlives its milestone (it was moved earlier) counts for nothing. */
export function snoozeOf(
  person: Person,
  milestone: Milestone,
  snoozes: readonly Snooze[],
): Snooze | null {
  const last = snoozes.findLast(
    (each) => samePerson(each.person, person) && each.milestone === milestone.milestone,
  );
  return last !== undefined && last.until <= milestone.day ? last : null;
}

function linesOf(milestone: Milestone, facts: InHand): readonly DueLine[] {
  const { committee, today, closed } = facts;
  const newest = newestStep(milestone, today, { ladder: committee.ladder, closed });
  return listenersOf(milestone, newest, facts).flatMap(({ person, level }) => {
    // An escalation is told all the same: quiet is kept for the owner alone.
    if (level === 'owner' && isQuiet(person, facts.assignment, facts.today)) return [];
    const step = stepFor(person, milestone, newest, facts);
    if (step === null || step.day <= heardOn(person, milestone, facts)) return [];
    const { milestone: name, day } = milestone;
    const assignment = facts.assignment.id;
    const on = { milestone: name, day, step: step.step, level };
    return [{ person, line: { kind: 'milestone', assignment, ...on } }];
  });
}

/**
 * Who hears of a step. Who stands on several levels is told once, and the next level is added, so
 * that a director who holds the assignment does not escalate to nobody but themself; a level
 * without a person is passed over in the same way. Above the secretary there is nobody.
 */
function listenersOf(
  milestone: Milestone,
  newest: Step | null,
  facts: InHand,
): readonly { readonly person: Person; readonly level: Level }[] {
  const wanted = levelsAt(newest?.step ?? Number.NEGATIVE_INFINITY, facts.committee.ladder);
  // The secretary's own milestones pass by themselves: nobody above hears of them. Nor do they of a
  // body for which the secretary answers, for nobody of the administration delays it.
  const isOneLevel = milestone.owner === 'secretary' || isSecretarysBody(milestone, facts);
  const levels = isOneLevel ? LEVELS.slice(0, 1) : LEVELS;
  const found: { person: Person; level: Level }[] = [];
  for (const level of levels) {
    const person = personAt(level, milestone, facts);
    if (person === null || found.some((each) => samePerson(each.person, person))) continue;
    if (found.length < wanted) found.push({ person, level });
  }
  return found;
}

function isSecretarysBody(milestone: Milestone, facts: InHand): boolean {
  const { assignment, committee, today } = facts;
  if (assignment.holder.kind !== 'body') return false;
  return samePerson(ownerOf(milestone, facts), officer(committee, 'secretary', today));
}

function personAt(level: Level, milestone: Milestone, facts: InHand): Person | null {
  const { committee, today } = facts;
  return level === 'owner' ? ownerOf(milestone, facts) : officer(committee, level, today);
}

function ownerOf(milestone: Milestone, { assignment, committee, today }: InHand): Person | null {
  if (milestone.owner === 'secretary') return officer(committee, 'secretary', today);
  return ownerOfMilestone(milestone, assignment, committee, today);
}

/** The step due for a person: a snooze silences those before its end and is a step itself. */
function stepFor(
  person: Person,
  milestone: Milestone,
  newest: Step | null,
  { assignment, today, closed }: InHand,
): Step | null {
  const snooze = snoozeOf(person, milestone, assignment.snoozes);
  if (snooze === null) return newest;
  const ending = snoozedStep(milestone, snooze.until, closed);
  if (today < ending.day) return null;
  return newest === null || newest.day < ending.day ? ending : newest;
}

/**
 * The day on which a person was last told of a milestone, by a direct message or a digest: the
 * steps up to it are not repeated, also when the ladder has been given others since.
 */
function heardOn(person: Person, milestone: Milestone, { assignment, today }: InHand): Day {
  const receivedOn = givenOn(person, milestone.milestone, assignment, today);
  const anyStep = `milestone|${milestone.milestone}|${milestone.day}|`;
  const toldOn = assignment.told
    .filter((mark) => mark.line.startsWith(anyStep) && samePerson(mark.person, person))
    .map(({ on }) => on);
  const days = [milestone.since, ...(receivedOn === null ? [] : [receivedOn]), ...toldOn];
  return days.toSorted().at(-1) ?? milestone.since;
}
