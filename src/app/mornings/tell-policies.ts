import { arePoliciesDue } from '../../domain/committee/committee-policies.ts';
import { officer } from '../../domain/committee/offices.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { breaking } from '../views/breaking.ts';
import { type CommitteesLine, untold } from './committees-line.ts';
import { windowOf } from './sending-window.ts';

/**
 * Looks, on each committee's chosen weekday, for what breaks its policies. What is kept is that there
 * is something to tell; how much it is, is counted when it is told.
 */
export async function lookForBroken(ports: Ports, team: string, remindAt: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const { policies } = committee;
    if (policies === null) continue;
    const window = windowOf(ports, committee, remindAt);
    const closed = openDaysOf(committee, ports.closed);
    if (!window.isOpen || !arePoliciesDue(policies, window.day, closed)) continue;
    const [first] = await breaking(ports, committee);
    const found = { last: window.day, toldWith: first?.assignment.id ?? null };
    const after = { ...committee, policies: { ...policies, ...found } };
    // Somebody was first: it is looked at again at the next heartbeat.
    await writeCommittee(ports, { before: committee, after });
  }
}

/**
 * What was found and whoever leads the administration is not told yet; where nobody leads it, the
 * secretary.
 */
export async function policyLines(ports: Ports, team: string): Promise<readonly CommitteesLine[]> {
  const lines: CommitteesLine[] = [];
  for (const committee of await ports.store.committees(team)) {
    const { policies } = committee;
    if (policies === null || policies.toldWith === null) continue;
    const today = todayIn(ports, committee);
    const person = officer(committee, 'director', today) ?? officer(committee, 'secretary', today);
    const line = { kind: 'policies', assignment: policies.toldWith, on: policies.last } as const;
    lines.push(...(await untold(ports, committee, { person, line })));
  }
  return lines;
}
