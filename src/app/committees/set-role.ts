import {
  hasDirector,
  isSaidNotToLead,
  type Leading,
  leadingOf,
  ledBy,
} from '../../domain/committee/director.ts';
import { heldAnew } from '../../domain/committee/holdings.ts';
import type { Holding, Office } from '../../domain/committee/office.ts';
import { saysActing, titleDeputised } from '../../domain/committee/title.ts';
import type { Day } from '../../domain/days/day.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import {
  changeCommittee,
  type CommitteeChanged,
  type CommitteeDecided,
} from './change-committee.ts';
import { givenWhy, type RoleRequest } from './given-office.ts';
import { officeMeant, withOffice } from './office-meant.ts';
import { setStandIn } from './set-deputy.ts';
import { showCardsOf } from './show-office-changes.ts';

type HolderRequest = RoleRequest & { readonly from?: Day; readonly to?: Day };

/** An office as it is held now, and whether it leads the administration. */
export type RoleSet = { readonly office: Office; readonly leading: Leading };

/**
 * Who holds an office from a day on, today unless another is said; an unknown title is a new office.
 * With a last day the earlier holder returns after it. "Ställföreträdande …" never becomes the
 * holder: whoever is that stands in for the one who is.
 */
export async function setRole(
  ports: Ports,
  request: HolderRequest,
): Promise<CommitteeChanged<RoleSet> | Refusal> {
  const deputised = titleDeputised(request.title);
  if (deputised !== null) return standsIn(ports, { ...request, title: deputised });
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  const { committee: id, doer } = request;
  const changed = await changeCommittee(ports, { id, doer }, (before, today) => {
    const meant = officeMeant(before, request.title.trim());
    return meant.ok ? heldIn(before, meant.office, { today, ...request }) : meant;
  });
  // The cards name the office's holder.
  if (changed.ok)
    await ports.followUps.do(() => showCardsOf(ports, changed.committee, [changed.result.office]));
  return changed;
}

type Decided = CommitteeDecided<RoleSet> | Refusal;

function heldIn(
  before: CommitteeDecided<RoleSet>['committee'],
  office: Office,
  { person, title, today, from = today, to }: Held,
): Decided {
  if (from < today) return refuse('past-day');
  if (to !== undefined && to < from) return refuse('days-backwards');
  const acting = saysActing(title);
  const holdings = heldAnew(office.holdings, { person, from, to: to ?? null, acting });
  const held: Office = { ...office, holdings };
  const after = { ...before, offices: withOffice(before.offices, held) };
  const leading = isKnown(before, office, { acting, today })
    ? ({ is: 'no' } as const)
    : leadingOf(after, held, today);
  const isHeldSo = isSame(holdings, office.holdings) && before.offices.includes(office);
  if (isHeldSo && leading.is !== 'assumed')
    return { ok: true, committee: before, happened: [], result: { office, leading } };
  const offices = leading.is === 'assumed' ? ledBy(after, held.title) : after.offices;
  return {
    ok: true,
    committee: { ...before, offices },
    happened: [{ what: 'role-set', from: office.holdings.at(-1) ?? null, to: held }],
    result: { office: held, leading },
  };
}

/** Whoever holds an office until further notice beside the director changes nothing of who leads. */
function isKnown(
  committee: CommitteeDecided<RoleSet>['committee'],
  office: Office,
  { acting, today }: { readonly acting: boolean; readonly today: Day },
): boolean {
  if (isSaidNotToLead(committee, office)) return true;
  return acting && office.holdings.length > 0 && hasDirector(committee, today);
}

type Held = Pick<HolderRequest, 'person' | 'title' | 'from' | 'to'> & { readonly today: Day };

function isSame(one: readonly Holding[], other: readonly Holding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function standsIn(
  ports: Ports,
  request: RoleRequest,
): Promise<CommitteeChanged<RoleSet> | Refusal> {
  const set = await setStandIn(ports, request);
  return set.ok ? { ...set, result: { office: set.result, leading: { is: 'no' } } } : set;
}
