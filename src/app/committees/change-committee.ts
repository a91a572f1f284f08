import type { Committee } from '../../domain/committee/committee.ts';
import { dayIn, type Instant } from '../../domain/days/day.ts';
import { officesOf } from '../../domain/committee/offices.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Doer, Happening } from '../assignments/change-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { mayInCommittee } from '../standing.ts';
import { wakeAnew } from '../mornings/wake-anew.ts';

export type CommitteeDecided<R> = {
  readonly ok: true;
  readonly committee: Committee;
  readonly happened: readonly Happening[];
  /** What the change gives to say. */
  readonly say?: readonly Message[];
  /** False where the assignments that it concerns follow by themselves. */
  readonly wakesAnew?: boolean;
  readonly result: R;
};

export type CommitteeChanged<R> = {
  readonly ok: true;
  readonly committee: Committee;
  readonly result: R;
};

const MOST_TRIES = 20;

/** The one way to change a committee, for those who may manage it; decided anew when stale. */
export async function changeCommittee<R>(
  ports: Ports,
  request: { readonly id: string; readonly doer: Doer },
  decide: (committee: Committee, now: Instant) => CommitteeDecided<R> | Refusal,
): Promise<CommitteeChanged<R> | Refusal> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await ports.store.find('committee', request.id);
    if (before === null) return refuse('no-such-committee');
    const refused = await mayManage(ports, before, request.doer);
    if (refused !== null) return refused;
    const now = ports.now;
    const decided = decide(before, now);
    if (!decided.ok) return decided;
    const outcome = await ports.store.commit({
      kind: 'committee',
      record: decided.committee,
      expected: before.version,
      history: decided.happened.map((each) => ({
        id: ports.newId(),
        at: now,
        actor: request.doer.person,
        actedAs:
          officesOf(request.doer.person, before, dayIn(now, before.timeZone))[0]?.title ?? null,
        source: request.doer.source,
        ...each,
      })),
      messages: decided.say ?? [],
    });
    if (!outcome.ok) continue;
    if (decided.wakesAnew !== false) await wakeAnew(ports, outcome.record);
    return { ok: true, committee: outcome.record, result: decided.result };
  }
  return refuse('crowded');
}

/** A committee, for those who may manage it: where a change of it is only shown. */
export async function committeeToManage(
  ports: Ports,
  id: string,
  doer: Doer,
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  const committee = await ports.store.find('committee', id);
  if (committee === null) return refuse('no-such-committee');
  return (await mayManage(ports, committee, doer)) ?? { ok: true, committee };
}

/** Why somebody may not manage a committee; null when they may. */
function mayManage(ports: Ports, committee: Committee, { person }: Doer): Promise<Refusal | null> {
  return mayInCommittee(ports, person, committee, 'manage');
}
