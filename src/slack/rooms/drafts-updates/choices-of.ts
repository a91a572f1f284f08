import type { NamedOne } from './named-in.ts';
import type { Choice } from './which-assignment.ts';

/** Those that a message names, each with what it says of that one alone. */
export function choicesOf(named: readonly NamedOne[]): readonly Choice[] {
  return named.map(({ read: { assignment }, part }) => {
    const { id, label, deliverable } = assignment;
    return { id, label, deliverable, part };
  });
}
