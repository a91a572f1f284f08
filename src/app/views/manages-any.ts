import type { Person } from '../../domain/record/person.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import type { Ports } from '../ports/ports.ts';

/** Whether somebody may keep any of the workspace's committees, and so appoint who steps in there. */
export async function managesAny(ports: Ports, person: Person): Promise<boolean> {
  for (const committee of await ports.store.committees(person.team)) {
    const found = await committeeFor(ports, { person, committee }, 'manage');
    if (found.ok) return true;
  }
  return false;
}
