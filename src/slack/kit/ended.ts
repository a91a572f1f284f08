import type { Refusal } from '../../app/deeds/refusal.ts';
import type { Changed } from '../../app/assignments/change-assignment.ts';
import { viewOf } from '../../app/views/view-of.ts';
import { doneText } from './done.ts';
import type { ListenerParts } from './parts.ts';
import { type Submitted, type Submission, refusedForm } from './submitted.ts';

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

export const target = ({ about, doer }: Submitted): { id: string; doer: Submitted['doer'] } => ({
  id: about.assignment ?? '',
  doer,
});

export type Done = Changed<unknown> | Refusal;
