import type { OneDone } from '../../../app/assignments/told-together.ts';
import { refuse } from '../../../app/deeds/refusal.ts';
import { toEach } from '../../kit/each-assignment.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Submission, Submitted } from '../../kit/submitted.ts';
import type { UndoableDeed } from '../mending/buttons.ts';
import type { GivenOutcome } from './form.ts';
import { outcomesSaid } from './notice.ts';

/** What became of each outcome of a form; where none was recorded, why, at its field. */
export function outcomesAnswer(
  parts: ListenerParts,
  submitted: Submitted,
  {
    outcomes,
    recorded,
    from = 0,
  }: {
    readonly outcomes: readonly GivenOutcome[];
    readonly recorded: readonly OneDone[];
    /** Where the form's fields are counted from. */
    readonly from?: number;
  },
): Promise<Submission> {
  const { language } = submitted;
  const doneOf = new Map(recorded.map(({ id, done }) => [id, done]));
  const undoable = undoableIn(recorded);
  return toEach(parts, submitted, {
    given: outcomes,
    field: 'outcome',
    from,
    act: ({ assignment }) =>
      Promise.resolve(doneOf.get(assignment) ?? refuse('no-such-assignment')),
    say: (done, notRecorded) => outcomesSaid(done, language, { notRecorded, undoable }),
  });
}

/** What of it can be taken back, in one press. */
function undoableIn(recorded: readonly OneDone[]): readonly UndoableDeed[] {
  return recorded.flatMap(({ id, done }) => {
    const deed = done.ok ? done.assignment.undo?.deed : undefined;
    return deed === undefined ? [] : [{ assignment: id, deed }];
  });
}
