import type { Office } from '../../domain/committee/office.ts';
import { officeTitled } from '../../domain/committee/offices.ts';
import { asOneOffice, doublesOf } from '../../domain/committee/one-office.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { showCardsOf } from './show-office-changes.ts';

/**
 * Makes one office of those that are one in several forms, "Kommundirektören" and "kommundirektör".
 * The one that is chosen keeps its title and holder, and gets the others' assignments.
 */
export async function mergeOffices(
  ports: Ports,
  request: { readonly committee: string; readonly doer: Doer; readonly title: string },
): Promise<CommitteeChanged<Office> | Refusal> {
  const { committee: id, doer } = request;
  const changed = await changeCommittee(ports, { id, doer }, (before) => {
    const kept = officeTitled(before, request.title);
    if (kept === null) return refuse('unknown-holder');
    const others = doublesOf(before.offices, kept);
    if (others.length === 0) return refuse('nothing-changed');
    const one = others.reduce(asOneOffice, kept);
    const rest = before.offices.filter((each) => each !== kept && !others.includes(each));
    return {
      ok: true,
      committee: { ...before, offices: [...rest, one] },
      happened: [{ what: 'offices-merged', from: [kept, ...others], to: one }],
      result: one,
    };
  });
  if (changed.ok)
    await ports.followUps.do(() => showCardsOf(ports, changed.committee, [changed.result]));
  return changed;
}
