import type { Changed } from '../../../app/assignments/change-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type DelegatedTo, delegatedSaid } from './said.ts';
import type { Said } from '../../kit/said.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** The private answer to a delegation, with the button that takes it back. */
export async function delegatedAnswer(
  { ports }: ListenerParts,
  { assignment, committee }: Changed<unknown>,
  delegated: DelegatedTo,
  language: Language,
): Promise<Said> {
  return delegatedSaid(await viewOf(ports, assignment, committee), delegated, language);
}
