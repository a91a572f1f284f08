import type { Committee } from '../../domain/committee/committee.ts';
import { holderOn } from '../../domain/committee/offices.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';

/** The names of those who hold a committee's offices today, by the office's title. */
export async function peopleOfOffices(
  ports: Ports,
  committee: Committee,
): Promise<(title: string) => string | null> {
  const today = todayIn(ports, committee);
  const named = await Promise.all(
    committee.offices.map(async ({ title }) => {
      const person = holderOn(committee, title, today);
      const facts = person && (await ports.people.facts(person));
      return [title, facts?.name ?? person?.user ?? null] as const;
    }),
  );
  const names = new Map(named);
  return (title) => names.get(title) ?? null;
}
