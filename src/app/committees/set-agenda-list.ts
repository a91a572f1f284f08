import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';

/** Whether the assignment list is on the agenda of every meeting of the committee. */
export function setAgendaList(
  ports: Ports,
  { committee: id, doer, isOn }: { committee: string; doer: Doer; isOn: boolean },
): Promise<CommitteeChanged<null> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before) => {
    const { agendaList } = before;
    if (agendaList.isOn === isOn) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, agendaList: { ...agendaList, isOn } },
      happened: [{ what: 'committee-set', from: { agendaList: !isOn }, to: { agendaList: isOn } }],
      result: null,
    };
  });
}
