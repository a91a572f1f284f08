import { assignmentNow } from '../../app/assignments/find-assignment.ts';
import type { Changed } from '../../app/assignments/change-assignment.ts';
import type { Refusal } from '../../app/deeds/refusal.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { viewOf } from '../../app/views/view-of.ts';
import { blockId } from './fields/inputs.ts';
import type { NotDone } from './not-done.ts';
import { refusal } from './refusal.ts';
import type { Said } from './said.ts';
import type { ListenerParts } from './parts.ts';
import type { Submission, Submitted } from './submitted.ts';

/**
 * Does to each assignment what a form about many says of it. What was done stays so when another is
 * refused: sent once more the form could do nothing of it, so it closes and its answer says which.
 * Where nothing was done, the form says why at each one's field.
 */
export async function toEach<Given extends { readonly assignment: string }>(
  { ports }: ListenerParts,
  { about, language }: Pick<Submitted, 'about' | 'language'>,
  many: {
    readonly given: readonly Given[];
    readonly field: string;
    /** Where that field is counted from; 0. */
    readonly from?: number;
    readonly act: (given: Given) => Promise<Changed<unknown> | Refusal>;
    readonly say: (done: readonly AssignmentView[], refused: readonly NotDone[]) => Said;
  },
): Promise<Submission> {
  const done: AssignmentView[] = [];
  const refused: NotDone[] = [];
  const errors: Record<string, string> = {};
  for (const given of many.given) {
    const result = await many.act(given);
    if (result.ok) {
      done.push(await viewOf(ports, result.assignment, result.committee));
      continue;
    }
    const { why } = result;
    const label = (await assignmentNow(ports, given.assignment))?.assignment.label ?? '';
    refused.push({ label, why });
    const at = about.assignments?.indexOf(given.assignment) ?? 0;
    errors[blockId(many.field, (many.from ?? 0) + at)] = refusal(why, language).text;
  }
  return done.length > 0 ? { is: 'done', said: many.say(done, refused) } : { is: 'errors', errors };
}
