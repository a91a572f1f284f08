import type { InHand } from '../assignments/in-hand.ts';
import { latePapersAsked } from '../assignments/late-stage.ts';
import { officer } from '../committee/offices.ts';
import { dayIn } from '../days/day.ts';
import { samePerson } from '../record/person.ts';
import type { DueLine } from './due-line.ts';

/** What waits for a yes stands in the secretary's and the chair's mornings from the day after it was asked. */
export function latePaperLines(inHand: InHand): readonly DueLine[] {
  const { assignment, committee, today } = inHand;
  // Nearly no assignment has one; the lock is asked about for those alone.
  if (!assignment.drafts.some(({ late }) => late !== null && late.answer === null)) return [];
  const waiting = latePapersAsked(inHand).filter(
    ({ late }) => late !== null && dayIn(late.at, committee.timeZone) < today,
  );
  const secretary = officer(committee, 'secretary', today);
  const chair = officer(committee, 'chair', today);
  const people = [secretary, samePerson(secretary, chair) ? null : chair];
  return people
    .filter((person) => person !== null)
    .flatMap((person) =>
      waiting.map(({ version }) => ({
        person,
        line: { kind: 'late-paper', assignment: assignment.id, version, on: today } as const,
      })),
    );
}
