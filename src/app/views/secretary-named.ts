import { officer } from '../../domain/committee/offices.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { named } from './view-of.ts';

export type NamedSecretary = {
  readonly name: string;
  readonly code: string;
  /** Whether it is the person who is told of it. */
  readonly isAsker: boolean;
};

/** The secretary of the only committee that there is; null where there are several, or nobody. */
export async function secretaryNamed(ports: Ports, asker: Person): Promise<NamedSecretary | null> {
  const [only, ...others] = await ports.store.committees(asker.team);
  if (only === undefined || others.length > 0) return null;
  const secretary = officer(only, 'secretary', todayIn(ports, only));
  if (secretary === null) return null;
  const { name } = await named(ports, secretary);
  return { name, code: only.code, isAsker: samePerson(secretary, asker) };
}
