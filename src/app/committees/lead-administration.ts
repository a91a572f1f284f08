import { isSaidNotToLead, ledBy, notLedBy } from '../../domain/committee/director.ts';
import type { Office } from '../../domain/committee/office.ts';
import { officeOfRole, officeTitled } from '../../domain/committee/offices.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { showCardsOf } from './show-office-changes.ts';

/**
 * Says of an office whether it leads the administration. The director asks for the status and hears
 * what is late; the office keeps its own title beside that.
 */
export async function leadAdministration(
  ports: Ports,
  request: {
    readonly committee: string;
    readonly doer: Doer;
    readonly title: string;
    readonly leads: boolean;
  },
): Promise<CommitteeChanged<Office> | Refusal> {
  const { committee: id, doer, leads } = request;
  const changed = await changeCommittee(ports, { id, doer }, (before) => {
    const office = officeTitled(before, request.title);
    if (office === null) return refuse('unknown-holder');
    const { title } = office;
    const offices = leads ? ledBy(before, title) : notLedBy(before, title);
    const isSaid = leads ? offices === before.offices : isSaidNotToLead(before, office);
    if (isSaid && offices === before.offices)
      return { ok: true, committee: before, happened: [], result: office };
    // A "no" is kept too, so that it is not asked again whenever the office gets another holder.
    const from = leads ? (officeOfRole(before, 'director')?.title ?? null) : title;
    return {
      ok: true,
      committee: { ...before, offices },
      happened: [{ what: 'director-set', from, to: leads ? title : null }],
      result: office,
    };
  });
  // Assignments of "Direktören" are the office's from now on.
  if (changed.ok)
    await ports.followUps.do(() =>
      showCardsOf(ports, changed.committee, changed.committee.offices),
    );
  return changed;
}
