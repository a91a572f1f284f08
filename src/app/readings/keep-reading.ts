import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../assignments/change-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from './reading.ts';

type Read = Pick<StoredReading, 'text' | 'table' | 'decidedOn' | 'findings' | 'pages'>;

/** Puts what was read on disk until it is confirmed; null when that could not be done. */
export async function keepReading(
  ports: Ports,
  { committee, doer }: { readonly committee: Committee; readonly doer: Doer },
  read: Read,
): Promise<StoredReading | null> {
  const outcome = await ports.store.commit({
    kind: 'reading',
    record: {
      id: ports.newId(),
      version: 0,
      team: doer.person.team,
      committee: committee.id,
      by: doer.person,
      at: ports.now,
      ...read,
      state: 'read',
      assignments: [],
      history: [],
      messages: [],
    },
    expected: 0,
    history: [],
    messages: [],
  });
  return outcome.ok ? outcome.record : null;
}
