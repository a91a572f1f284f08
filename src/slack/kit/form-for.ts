import { assignmentToChange, type Located } from '../../app/assignments/find-assignment.ts';
import type { Refusal } from '../../app/deeds/refusal.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import { type Answer, sayWhy } from './asked.ts';
import type { Language } from '../../domain/record/language.ts';
import type { ListenerParts } from './parts.ts';

type Asking = { readonly person: Person; readonly language: Language };

type Make = (found: Located) => Answer | Promise<Answer>;

/** A form about an assignment, for who may send it; others are told at once. */
export async function formFor(
  parts: ListenerParts,
  { person, language }: Asking,
  { id, action }: { readonly id: string; readonly action: Action },
  make: Make,
): Promise<Answer> {
  return formOf(await assignmentToChange(parts.ports, { person, id }, action), language, make);
}

/** The same about one that a command found already (`toChange`). */
export async function formOf(
  found: Located | Refusal,
  language: Language,
  make: Make,
): Promise<Answer> {
  return found.ok ? make(found) : sayWhy(found.why, language);
}
