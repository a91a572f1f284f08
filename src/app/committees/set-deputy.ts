import type { Deputyship, Office } from '../../domain/committee/office.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import { givenWhy, type RoleRequest } from './given-office.ts';
import { officeMeant, withOffice } from './office-meant.ts';

/** Null for an absence that nobody knows the end of. */
type Days = { readonly from: Day; readonly to: Day | null };

/**
 * Who stands in for an office's holder, both days included; reminders and permissions follow. The
 * absence may have begun, as a sick leave has when somebody hears of it.
 */
export async function setDeputy(
  ports: Ports,
  request: RoleRequest & Days,
): Promise<CommitteeChanged<Office> | Refusal> {
  const { person, from, to } = request;
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  return changeCommittee(ports, { id: request.committee, doer: request.doer }, (before, today) => {
    const meant = officeMeant(before, request.title.trim());
    if (!meant.ok) return meant;
    const { office } = meant;
    if (office.holdings.length === 0) return refuse('nobody-to-deputise');
    if (to !== null && to < from) return refuse('days-backwards');
    if (to !== null && to < today) return refuse('past-days');
    // Two who stand in at once would both get the reminders; the newest word counts.
    const others = office.deputies.flatMap((each) => outside(each, { from, to }));
    const changed: Office = {
      ...office,
      deputies: [...others, { person, from, to }],
    };
    return {
      ok: true,
      committee: { ...before, offices: withOffice(before.offices, changed) },
      happened: [{ what: 'deputy-set', from: null, to: { title: office.title, person, from, to } }],
      result: changed,
    };
  });
}

/** Who stands in whenever the holder's Slack status says that they are away; see `followAbsence`. */
export async function setStandIn(
  ports: Ports,
  request: RoleRequest,
): Promise<CommitteeChanged<Office> | Refusal> {
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  const { committee: id, doer, person } = request;
  return changeCommittee(ports, { id, doer }, (before) => {
    const meant = officeMeant(before, request.title.trim());
    if (!meant.ok) return meant;
    const { office } = meant;
    if (office.holdings.length === 0) return refuse('nobody-to-deputise');
    const changed: Office = { ...office, standIn: person };
    const { title, standIn } = office;
    return {
      ok: true,
      committee: { ...before, offices: withOffice(before.offices, changed) },
      happened: [{ what: 'stand-in-set', from: standIn, to: { title, person } }],
      result: changed,
    };
  });
}

/** What is left of a stand-in's days beside newer ones: before them, after them, or both. */
function outside(deputy: Deputyship, { from, to }: Days): readonly Deputyship[] {
  const before = addDays(from, -1);
  const earlier = { ...deputy, to: ends(deputy) < from ? deputy.to : before };
  const later = to === null ? null : addDays(to, 1);
  const rest =
    later === null ? [] : [{ ...deputy, from: deputy.from > later ? deputy.from : later }];
  return [earlier, ...rest].filter((each) => each.from <= ends(each));
}

/** Days sort as strings, and this one after all of them. */
const NEVER = '9999-12-31';

function ends({ to }: Pick<Deputyship, 'to'>): Day {
  return to ?? NEVER;
}
