import { viewOf } from '../../app/views/view-of.ts';
import type { Done } from './about.ts';
import { doneText } from './done.ts';
import type { ListenerParts } from './parts.ts';
import { type Submitted, type Submission, refusedForm } from './submitted.ts';

/** A form's own way to say what was done; or why it was not, where the person is. */
export async function ended(
  { ports }: ListenerParts,
  submitted: Submitted,
  what: string,
  done: Done,
): Promise<Submission> {
  if (!done.ok) return refusedForm(done.why, submitted);
  const view = await viewOf(ports, done.assignment, done.committee);
  return { is: 'done', said: doneText(submitted.language, what, view) };
}

/** The assignment that a form is about, and who sent it. */
export const targetOfForm = ({
  about,
  doer,
}: Submitted): { id: string; doer: Submitted['doer'] } => ({
  id: about.assignment ?? '',
  doer,
});
