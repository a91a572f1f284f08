import type { Day } from '../../domain/days/day.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Message } from '../../domain/record/message.ts';
import { doneBy, type Happening, titleOf } from '../deeds/history-entries.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { committeeFor, type CommitteeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import { wakeAnew } from '../records/wake-anew.ts';
import { change } from '../records/change.ts';
import { committeeStored } from '../records/write-committee.ts';
import { todayIn } from '../deeds/today.ts';

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

/** The way to change a committee for those who may manage it; decided anew when stale. */
export async function changeCommittee<R>(
  ports: Ports,
  { id, doer }: { readonly id: string; readonly doer: Doer },
  decide: (committee: Committee, today: Day) => CommitteeDecided<R> | Refusal,
): Promise<CommitteeChanged<R> | Refusal> {
  const changed = await change(committeeStored(ports, id), async (before) => {
    if (before === null) return refuse('no-such-committee');
    const refused = await mayInCommittee(ports, doer.person, before, 'manage');
    if (refused !== null) return refused;
    const decided = decide(before, todayIn(ports, before));
    return decided.ok ? ruled(ports, doer, before, decided) : decided;
  });
  if (!changed.ok) return changed;
  const { record: committee } = changed;
  const { wakesAnew, result } = changed.result;
  ports.wakeOutbox();
  if (wakesAnew) await ports.followUps.do(() => wakeAnew(ports, committee));
  return { ok: true, committee, result };
}

/** What was decided, with who did it and as what. */
function ruled<R>(
  ports: Ports,
  doer: Doer,
  before: Committee,
  { committee: after, happened, say = [], wakesAnew = true, result }: CommitteeDecided<R>,
) {
  const today = todayIn(ports, before);
  const actor = { ...doer, actedAs: titleOf(doer.person, before, today) };
  const history = happened.map((each) => doneBy(ports, actor, each));
  return { ok: true as const, after, history, say, result: { wakesAnew, result } };
}

/** A committee, for those who may manage it: where a change of it is only shown. */
export function committeeToManage(
  ports: Ports,
  committee: WhichCommittee,
  { person }: Doer,
): Promise<CommitteeFor | Refusal> {
  return committeeFor(ports, { person, committee }, 'manage');
}

/** A request as it is asked to be shown, of a committee that may have been found already. */
export type ToShow<R> = Omit<R, 'committee'> & { readonly committee: WhichCommittee };
