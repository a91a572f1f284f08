import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { write } from '../records/write.ts';

type Read = Pick<StoredReading, 'text' | 'table' | 'decidedOn' | 'findings' | 'pages'>;

/** Puts what was read on disk until it is confirmed; null when that could not be done. */
export async function storeReading(
  ports: Ports,
  { committee, doer }: { readonly committee: Committee; readonly doer: Doer },
  read: Read,
): Promise<StoredReading | null> {
  const id = ports.newId();
  // Taken from its cause, the id is there already when the same is worked off after a crash.
  const before = await ports.store.find('reading', id);
  if (before !== null) return before;
  const written = await write(ports, 'reading', {
    before: null,
    after: {
      id,
      team: doer.person.team,
      committee: committee.id,
      by: doer.person,
      at: ports.now,
      ...read,
      chosen: [],
      leftOut: [],
      state: 'read',
      assignments: [],
      weededAt: null,
    },
  });
  return written.ok ? written.record : null;
}
