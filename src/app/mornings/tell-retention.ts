import type { Committee } from '../../domain/committee/committee.ts';
import { officer } from '../../domain/committee/offices.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { isProposalDue } from '../../domain/retention/proposal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { weedingDue } from '../views/weeding-due.ts';
import { type CommitteesLine, untold } from './committees-line.ts';
import { windowOf } from './sending-window.ts';

/** Looks once a month for what each committee's rules would weed; how much it is, is counted when it is told. */
export async function lookForToWeed(ports: Ports, team: string, remindAt: string): Promise<void> {
  for (const committee of await ports.store.committees(team)) {
    const { retention } = committee;
    if (retention === null) continue;
    const window = windowOf(ports, committee, remindAt);
    const closed = openDaysOf(committee, ports.closed);
    if (!window.isOpen || !isProposalDue(retention, window.day, closed)) continue;
    const found = { last: window.day, toldWith: await hangsOn(ports, committee) };
    const after = { ...committee, retention: { ...retention, ...found } };
    // Somebody was first: it is looked at again at the next heartbeat.
    await writeCommittee(ports, { before: committee, after });
  }
}

/** One of those that are due; of readings that gave nothing, any that has ended. */
async function hangsOn(ports: Ports, committee: Committee): Promise<string | null> {
  const { due } = await weedingDue(ports, committee);
  const items = due.flatMap((each) => each.items).filter(({ count }) => count > 0);
  if (items.length === 0) return null;
  const named = items.find(({ assignment }) => assignment !== null)?.assignment ?? null;
  const { records } = await ports.store.endedOfCommittee(committee.id, { from: 0, most: 1 });
  return named ?? records[0]?.id ?? null;
}

/** What was found and the secretary is not told yet. */
export async function retentionLines(
  ports: Ports,
  team: string,
): Promise<readonly CommitteesLine[]> {
  const lines: CommitteesLine[] = [];
  for (const committee of await ports.store.committees(team)) {
    const { retention } = committee;
    if (retention === null || retention.toldWith === null) continue;
    const person = officer(committee, 'secretary', todayIn(ports, committee));
    const { toldWith: assignment, last: on } = retention;
    const line = { kind: 'retention', assignment, on } as const;
    lines.push(...(await untold(ports, committee, { person, line })));
  }
  return lines;
}
