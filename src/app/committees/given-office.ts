import type { Person } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { isColleague } from '../deeds/permission.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

const LONGEST_TITLE = 100;

/** An office by its title, and the person who shall hold it or stand in. */
export type RoleRequest = {
  readonly committee: string;
  readonly doer: Doer;
  readonly title: string;
  readonly person: Person;
};

/** Why a title can be no office's; null where it can. */
export function titleWhy(title: string): Refusal | null {
  if (title.trim() === '') return refuse('no-title');
  return title.trim().length > LONGEST_TITLE ? refuse('too-long') : null;
}

export async function givenWhy(
  ports: Ports,
  { title, person }: Pick<RoleRequest, 'title' | 'person'>,
): Promise<Refusal | null> {
  const why = titleWhy(title);
  if (why !== null) return why;
  return (await isColleague(ports, person)) ? null : refuse('not-a-colleague');
}
