import { assignmentToChange, type Located } from '../../app/assignments/find-assignment.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import { type Answer, sayWhy } from './asked.ts';
import type { Language } from '../../domain/record/language.ts';
import type { ListenerParts } from './parts.ts';

type Asking = { readonly person: Person; readonly language: Language };

/** A form about an assignment, for who may send it; others are told at once. */
export async function formFor(
  parts: ListenerParts,
  { person, language }: Asking,
  { id, action }: { readonly id: string; readonly action: Action },
  make: (found: Located) => Answer | Promise<Answer>,
): Promise<Answer> {
  const found = await assignmentToChange(parts.ports, { person, id }, action);
  return found.ok ? make(found) : sayWhy(found.why, language);
}
