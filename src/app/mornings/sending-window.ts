import { type ClosedDays, openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type DigestWindow, digestWindow } from '../../domain/ladder/digest.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Preferences } from '../../domain/ladder/preferences.ts';
import type { Ports } from '../ports/ports.ts';

export type Mornings = Pick<Ports, 'store' | 'people' | 'now' | 'closed' | 'defaults'>;

/** When scheduled messages of a committee may leave, where the person has no hour of their own. */
export function windowOf(
  { now, closed, defaults }: Mornings,
  committee: Committee | null,
  remindAt: string,
): DigestWindow {
  const timeZone = committee?.timeZone ?? defaults.timeZone;
  return digestWindow(now, timeZone, remindAt, daysOpen(committee, closed));
}

/**
 * When a person's own scheduled message may leave: from the hour that they have chosen, in the zone
 * that Slack knows them in; else when the committee's may.
 */
export async function windowFor(
  ports: Mornings,
  person: Person,
  { committee, remindAt }: { readonly committee: Committee | null; readonly remindAt: string },
  preferences: Preferences | null,
): Promise<DigestWindow> {
  const own = preferences?.remindAt ?? null;
  if (own === null) return windowOf(ports, committee, remindAt);
  const facts = await ports.people.facts(person);
  const timeZone = facts?.timeZone ?? committee?.timeZone ?? ports.defaults.timeZone;
  return digestWindow(ports.now, timeZone, own, daysOpen(committee, ports.closed));
}

function daysOpen(committee: Committee | null, country: ClosedDays): ClosedDays {
  return committee === null ? country : openDaysOf(committee, country);
}
