import type { Deputyship, Holding, Office } from '../../domain/committee/office.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { heldAnew } from '../../domain/committee/holdings.ts';
import { normaliseTitle, titleDeputised } from '../../domain/committee/title.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { showCardsOf } from './show-office-changes.ts';
import { isColleague } from '../deeds/permission.ts';
import { officeMeant } from './office-meant.ts';

const LONGEST_TITLE = 100;

type RoleRequest = {
  readonly committee: string;
  readonly doer: Doer;
  readonly title: string;
  readonly person: Person;
};

/**
 * Who holds an office from a day on, today unless another is said; an unknown title is a new office.
 * With a last day the earlier holder returns after it. "Ställföreträdande …" never becomes the
 * holder: whoever is that stands in for the one who is.
 */
export async function setRole(
  ports: Ports,
  request: RoleRequest & { readonly from?: Day; readonly to?: Day },
): Promise<CommitteeChanged<Office> | Refusal> {
  const deputised = titleDeputised(request.title);
  if (deputised !== null) return setStandIn(ports, { ...request, title: deputised });
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  const changed = await changeCommittee(
    ports,
    { id: request.committee, doer: request.doer },
    (before, today) => {
      const meant = officeMeant(before, request.title.trim());
      if (!meant.ok) return meant;
      const { office } = meant;
      const { person, from = today, to = null } = request;
      if (from < today || (to !== null && to < from)) return refuse('bad-day');
      const holdings = heldAnew(office.holdings, { person, from, to });
      if (isSame(holdings, office.holdings))
        return { ok: true, committee: before, happened: [], result: office };
      const held: Office = { ...office, holdings };
      return {
        ok: true,
        committee: { ...before, offices: withOffice(before.offices, held) },
        happened: [{ what: 'role-set', from: office.holdings.at(-1) ?? null, to: held }],
        result: held,
      };
    },
  );
  // The cards name the office's holder.
  if (changed.ok)
    await ports.followUps.do(() => showCardsOf(ports, changed.committee, [changed.result]));
  return changed;
}

function isSame(one: readonly Holding[], other: readonly Holding[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Who stands in for an office's holder, both days included; reminders and permissions follow. */
export async function setDeputy(
  ports: Ports,
  request: RoleRequest & { readonly from: Day; readonly to: Day },
): Promise<CommitteeChanged<Office> | Refusal> {
  const { person, from, to } = request;
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  return changeCommittee(ports, { id: request.committee, doer: request.doer }, (before, today) => {
    const meant = officeMeant(before, request.title.trim());
    if (!meant.ok) return meant;
    const { office } = meant;
    if (office.holdings.length === 0) return refuse('unknown-holder');
    if (to < from || to < today) return refuse('bad-day');
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
    if (office.holdings.length === 0) return refuse('unknown-holder');
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
function outside(
  deputy: Deputyship,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Deputyship[] {
  const earlier = { ...deputy, to: deputy.to < from ? deputy.to : addDays(from, -1) };
  const later = { ...deputy, from: deputy.from > to ? deputy.from : addDays(to, 1) };
  return [earlier, later].filter((each) => each.from <= each.to);
}

async function givenWhy(ports: Ports, { title, person }: RoleRequest): Promise<Refusal | null> {
  if (title.trim() === '') return refuse('no-title');
  if (title.trim().length > LONGEST_TITLE) return refuse('too-long');
  return (await isColleague(ports, person)) ? null : refuse('not-a-colleague');
}

function withOffice(offices: readonly Office[], changed: Office): readonly Office[] {
  const wanted = normaliseTitle(changed.title);
  const others = offices.filter(({ title }) => normaliseTitle(title) !== wanted);
  return [...others, changed];
}
