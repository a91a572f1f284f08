import type { Committee } from '../../domain/committee/committee.ts';
import type { Ports } from '../ports/ports.ts';
import { showMissedOfCommittee } from './committee-shown.ts';
import { findWakeDay } from './write-assignment.ts';

/**
 * Finds anew when each open assignment has something to say, after the committee's offices or
 * meetings changed: with the old day a reminder could come too late, or never.
 */
export async function wakeAnew(ports: Ports, committee: Pick<Committee, 'id'>): Promise<void> {
  for (const assignment of await ports.store.openOfCommittee(committee.id))
    await findWakeDay(ports, assignment.id);
}

/**
 * The same for all, once after the start: a process that was killed may have written a committee
 * and not yet the days of its assignments nor what messages show of it, and a newer Bevaka may count
 * days otherwise.
 * @param pause lets whoever asks something come between; before each assignment
 */
export async function wakeAllAnew(
  ports: Ports,
  team: string,
  { pause, stop }: { readonly pause: () => Promise<unknown>; readonly stop: AbortSignal },
): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    if (stop.aborted) return;
    for (const assignment of await ports.store.openOfCommittee(committee.id)) {
      await pause();
      if (stop.aborted) return;
      await findWakeDay(ports, assignment.id);
    }
    await showMissedOfCommittee(ports, committee);
  }
}
