import type { InHand } from '../assignments/in-hand.ts';
import { actingFor } from '../committee/offices.ts';
import { type Person, samePerson } from '../record/person.ts';
import { type Action, isHolders } from './permissions.ts';

/**
 * The body for which its contact does something, by its name; null where the deed is none of a
 * holder's, or the person does not answer for the body: a secretary who sets a date does it as the
 * secretary, whomever they are the contact of.
 */
export function bodyActedFor(
  person: Person,
  { assignment, committee, today }: Pick<InHand, 'assignment' | 'committee' | 'today'>,
  action: Action,
): string | null {
  const { holder } = assignment;
  if (holder.kind !== 'body' || !isHolders(action)) return null;
  return samePerson(actingFor(holder, committee, today), person) ? holder.name : null;
}
