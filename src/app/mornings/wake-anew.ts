import type { Committee } from '../../domain/committee.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Ports } from '../ports/ports.ts';
import { writeWakeDay } from './with-wake-day.ts';

/**
 * Finds anew when each open assignment has something to say, after the committee's offices or
 * meetings changed: with the old day a reminder could come too late, or never.
 */
export async function wakeAnew(ports: Ports, committee: Committee): Promise<void> {
  const today = dayIn(ports.clock.now(), committee.timeZone);
  for (const assignment of await ports.store.openOfCommittee(committee.id))
    await writeWakeDay(ports, assignment, committee, today);
}
