import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { previewAffected, type AffectedPreview } from '../rescheduling/preview-affected.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage, type ToShow } from './change-committee.ts';
import { type Following, followNow, toFollow } from '../rescheduling/follow-meetings.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

/** When a committee's offices are closed, and when it does not meet. */
export type OffTimes = {
  /** Today and later, in order. */
  readonly closedDays: readonly Day[];
  /** 1–12, in order. */
  readonly idleMonths: readonly number[];
};

type ClosedDaysRequest = { readonly committee: string; readonly doer: Doer } & OffTimes;

/** What other closed days would change: every date of an open assignment that would be another. */
export async function previewClosedDays(
  ports: Ports,
  request: ToShow<ClosedDaysRequest>,
): Promise<AffectedPreview | Refusal> {
  const found = await committeeToManage(ports, request.committee, request.doer);
  if (!found.ok) return found;
  const { committee } = found;
  const anew = withOffTimes(ports, committee, request);
  if (isSame(anew, committee)) return refuse('nothing-changed');
  const affected = await previewAffected(ports, committee, (assignment) => ({
    assignment,
    committee: anew,
  }));
  return { ok: true, committee, affected };
}

/** Sets them. What moves counts from today anew, so nobody is late by it. */
export async function setClosedDays(
  ports: Ports,
  request: ClosedDaysRequest,
): Promise<(Following & { readonly ok: true }) | Refusal> {
  const target = { id: request.committee, doer: request.doer };
  const changed = await changeCommittee(ports, target, (before) => {
    const anew = withOffTimes(ports, before, request);
    if (isSame(anew, before)) return refuse('nothing-changed');
    const how = { is: 'reclosed', was: before.closedDays } as const;
    const following = toFollow(ports, request.doer, { meeting: '', how });
    return {
      ok: true,
      committee: { ...anew, toFollow: [...before.toFollow, following] },
      happened: [{ what: 'closed-days-set', from: offTimesOf(before), to: offTimesOf(anew) }],
      result: null,
    };
  });
  if (!changed.ok) return changed;
  const following = await followNow(ports, changed.committee);
  ports.wakeOutbox();
  return { ok: true, ...following };
}

/** Closed days that are gone by stay: what was due then was due before them. */
function withOffTimes(
  ports: Ports,
  committee: Committee,
  { closedDays, idleMonths }: OffTimes,
): Committee {
  const today = todayIn(ports, committee);
  const gone = committee.closedDays.filter((day) => day < today);
  const ahead = closedDays.filter((day) => day >= today);
  return { ...committee, closedDays: [...gone, ...ahead], idleMonths };
}

function offTimesOf({ closedDays, idleMonths }: Committee): OffTimes {
  return { closedDays, idleMonths };
}

function isSame(one: Committee, other: Committee): boolean {
  return JSON.stringify(offTimesOf(one)) === JSON.stringify(offTimesOf(other));
}
