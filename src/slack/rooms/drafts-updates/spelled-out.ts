import { assignmentsCalled, codesOf } from '../../../app/views/find-named.ts';
import type { Person } from '../../../domain/record/person.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { type Name, namesIn } from '../../typed/names-in.ts';

/**
 * A message with each assignment that it names written by its label, so that "ta emot run 5" and
 * "stöt på om 3:an" are commands as with "RUN-5" and "RUN-3". What names none stays as it was.
 */
export async function spelledOut(
  { ports }: ListenerParts,
  person: Person,
  text: string,
): Promise<{ readonly text: string; readonly names: readonly Name[] }> {
  const names = namesIn(text, await codesOf(ports, person.team));
  const labels = await Promise.all(
    names.map(async (name) => {
      if (name.kind === 'label') return name.value;
      const [only, ...others] = await assignmentsCalled(ports, person, name);
      return others.length > 0 ? null : (only?.assignment.label ?? null);
    }),
  );
  const known = names.flatMap((name, at) => {
    const label = labels[at] ?? null;
    return label === null ? [] : [{ ...name, value: label }];
  });
  const written = known
    .toReversed()
    .reduce((left, { value, from, to }) => left.slice(0, from) + value + left.slice(to), text);
  return { text: written, names: known };
}
