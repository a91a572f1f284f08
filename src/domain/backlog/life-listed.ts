import type { Assignment, AssignmentTerms } from '../assignments/assignment.ts';
import type { Extension } from '../assignments/extension.ts';
import type { Due } from '../committee/due.ts';
import type { Day, Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/**
 * What has happened to an assignment before it came here, as the list that it came from says: it may
 * have been put off, and it may be closed. One that came from no list is new.
 */
export function lifeListed(
  { origin: { listed }, due }: Pick<AssignmentTerms, 'origin' | 'due'>,
  act: { readonly by: Person; readonly at: Instant },
): Pick<Assignment, 'extensions' | 'ending'> {
  const { firstDue = null, closed = null } = listed ?? {};
  return {
    extensions: firstDue === null ? [] : [{ ...putOff(firstDue, due), ...act }],
    ending: closed && { ...act, is: 'closed-before', ...closed },
  };
}

/** Why, and by whose word, the list does not say. */
function putOff(first: Day, to: Due): Omit<Extension, 'by' | 'at'> {
  const from = { kind: 'date', day: first } as const;
  return { from, fromDay: first, to, ground: 'list', paragraph: null, reason: '' };
}
