import { addDays, type Day } from '../../domain/days/day.ts';
import { digestKey } from '../../domain/ladder/digest.ts';
import type { Person } from '../../domain/record/person.ts';
import type { PersonData } from '../ports/person-data.ts';
import type { Ports } from '../ports/ports.ts';
import { saidOf } from '../records/kept-said.ts';

/**
 * What stood in somebody's mornings, day by day. What was said of assignments that are marked as
 * secret now may stand in the words of one, which then stay.
 */
export async function morningsOf(
  ports: Ports,
  person: Person,
  time: { readonly from: Day; readonly to: Day; readonly marked: ReadonlySet<string> },
): Promise<PersonData['mornings']> {
  const mornings: PersonData['mornings'][number][] = [];
  for (let day = time.from; day <= time.to; day = addDays(day, 1)) {
    const digest = await ports.store.digestOf(person, day);
    if (digest === null) continue;
    const isMarked = digest.lines.some(({ assignment }) => time.marked.has(assignment));
    const of = { kind: 'digest', id: digest.id } as const;
    const said = isMarked
      ? null
      : await saidOf(ports, { team: person.team, of, key: digestKey(person, day) });
    mornings.push({ day, text: said?.text ?? null });
  }
  return mornings;
}
