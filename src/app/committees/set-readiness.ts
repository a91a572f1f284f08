import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';

/** Whether the committee's channel is told what is ready for the next meeting. */
export function setReadiness(
  ports: Ports,
  { committee: id, doer, isOff }: { committee: string; doer: Doer; isOff: boolean },
): Promise<CommitteeChanged<null> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before) => {
    const { readiness } = before;
    if (readiness.isOff === isOff) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, readiness: { ...readiness, isOff } },
      happened: [
        { what: 'committee-set', from: { readiness: !readiness.isOff }, to: { readiness: !isOff } },
      ],
      result: null,
    };
  });
}
