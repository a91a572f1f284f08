import { recordOutcome } from '../../../app/record-outcome.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { readOutcomes } from '../../surfaces/forms/outcome.ts';
import { outcomesSaid } from '../../surfaces/outcome.ts';
import { refusal } from '../../surfaces/refusal.ts';
import type { SubmitHandler } from './submitted.ts';

/**
 * Records what was chosen for each assignment. What was recorded stays so when a later one is
 * refused: the form then says why at that one's field, and a second press records only the rest.
 */
export const submitOutcomes: SubmitHandler = async (parts, { about, values, language, doer }) => {
  const assignments = about.assignments ?? [];
  const read = readOutcomes(values, { language, assignments });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const done: AssignmentView[] = [];
  const errors: Record<string, string> = {};
  for (const { assignment: id, ...given } of read.value) {
    const recorded = await recordOutcome(parts.ports, { id, doer, ...given });
    if (recorded.ok) done.push(await viewOf(parts.ports, recorded.assignment, recorded.committee));
    else errors[blockId('outcome', assignments.indexOf(id))] = refusal(recorded.why, language).text;
  }
  if (done.length === 0) return { is: 'errors', errors };
  return { is: 'done', said: outcomesSaid(done, language) };
};
