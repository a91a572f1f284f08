import { officer } from '../../domain/committee/offices.ts';
import type { Person } from '../../domain/record/person.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { named } from './view-of.ts';

export type NamedSecretary = { readonly name: string; readonly code: string };

/** The secretary of the only committee that there is; null where there are several, or nobody. */
export async function secretaryNamed(
  ports: Ports,
  { team }: Person,
): Promise<NamedSecretary | null> {
  const [only, ...others] = await ports.store.committees(team);
  if (only === undefined || others.length > 0) return null;
  const secretary = officer(only, 'secretary', todayIn(ports, only));
  if (secretary === null) return null;
  return { name: (await named(ports, secretary)).name, code: only.code };
}
