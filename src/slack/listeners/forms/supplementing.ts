import { parentToSupplement } from '../../../app/register-supplement.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Doer } from '../../../app/change-assignment.ts';
import type { Language } from '../../../domain/committee.ts';
import { supplementForm } from '../../surfaces/forms/supplement.ts';
import { type Answer, form, sayWhy } from '../commands/asked.ts';
import type { ListenerParts } from '../parts.ts';
import { choicesOf } from './new-assignment.ts';

/** The form for a supplement to an assignment, or why there can be none. */
export async function supplementing(
  parts: ListenerParts,
  { doer, language }: { readonly doer: Doer; readonly language: Language },
  { id, deliverable = '' }: { readonly id: string; readonly deliverable?: string },
): Promise<Answer> {
  const found = await parentToSupplement(parts.ports, doer, id);
  if (!found.ok) return sayWhy(found.why, language);
  const parent = await viewOf(parts.ports, found.assignment, found.committee);
  const choices = choicesOf(parts, found.committee, language);
  return form(supplementForm({ ...choices, parent, deliverable }));
}
