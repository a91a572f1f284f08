import { type OutcomeDone, recordOutcomes } from '../../../app/assignments/record-outcomes.ts';
import { refuse } from '../../../app/deeds/refusal.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readOutcomes } from './form.ts';
import { outcomesSaid } from './notice.ts';
import { refusal } from '../../kit/refusal.ts';
import type { UndoableDeed } from '../mending/buttons.ts';
import { meetingWritten } from '../meetings/meeting-written.ts';
import { toEach } from '../../kit/each-assignment.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';

/** Records what was chosen for each assignment, and first the meeting to which some of them go on. */
export const submitOutcomes: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readOutcomes(values, { language, assignments: about.assignments ?? [] });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { outcomes, newMeeting } = read.value;
  const added = await meetingWritten(parts, newMeeting, { id: about.committee ?? '', doer });
  if (!added.ok)
    return {
      is: 'errors',
      errors: { [blockId('newMeeting')]: refusal(added.why, language).text },
    };
  const recorded = await recordOutcomes(parts.ports, {
    doer,
    outcomes: outcomes.map(({ assignment: id, ...decided }) => ({
      id,
      ...decided,
      next: decided.next ?? added.meeting,
    })),
  });
  const doneOf = new Map(recorded.map(({ id, done }) => [id, done]));
  const undoable = undoableIn(recorded);
  return toEach(parts, submitted, {
    given: outcomes,
    field: 'outcome',
    act: ({ assignment }) =>
      Promise.resolve(doneOf.get(assignment) ?? refuse('no-such-assignment')),
    say: (done, refused) => outcomesSaid(done, language, { notRecorded: refused, undoable }),
  });
};

/** What of it can be taken back, in one press. */
function undoableIn(recorded: readonly OutcomeDone[]): readonly UndoableDeed[] {
  return recorded.flatMap(({ id, done }) => {
    const deed = done.ok ? done.assignment.undo?.deed : undefined;
    return deed === undefined ? [] : [{ assignment: id, deed }];
  });
}
