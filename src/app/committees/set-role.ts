import type { Committee } from '../../domain/committee/committee.ts';
import type { Deputyship, Office, OfficerRole } from '../../domain/committee/office.ts';
import { addDays, type Day } from '../../domain/days/day.ts';
import { normaliseTitle, officeTitled } from '../../domain/committee/offices.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { showCardsOf } from './show-office-changes.ts';
import { isColleague } from '../deeds/permission.ts';

/** The words that name an officer instead of a title. */
const OFFICER_WORDS: Readonly<Record<string, OfficerRole>> = {
  sekreterare: 'secretary',
  sekreteraren: 'secretary',
  nämndsekreterare: 'secretary',
  nämndsekreteraren: 'secretary',
  secretary: 'secretary',
  ordförande: 'chair',
  ordföranden: 'chair',
  chair: 'chair',
  direktör: 'director',
  direktören: 'director',
  director: 'director',
};

const LONGEST_TITLE = 100;

type RoleRequest = {
  readonly committee: string;
  readonly doer: Doer;
  readonly title: string;
  readonly person: Person;
};

/** Who holds an office from a day on, today unless another is said; an unknown title is a new office. */
export async function setRole(
  ports: Ports,
  request: RoleRequest & { readonly from?: Day },
): Promise<CommitteeChanged<Office> | Refusal> {
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  const changed = await changeCommittee(
    ports,
    { id: request.committee, doer: request.doer },
    (before, today) => {
      const office = officeMeant(before, request.title.trim());
      const from = request.from ?? today;
      if (from < today) return refuse('bad-day');
      const earlier = office.holdings.filter((each) => each.from < from);
      const isSame = samePerson(earlier.at(-1)?.person ?? null, request.person);
      if (isSame && earlier.length === office.holdings.length)
        return { ok: true, committee: before, happened: [], result: office };
      const holdings = isSame ? earlier : [...earlier, { person: request.person, from }];
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

/** Who stands in for an office's holder, both days included; reminders and permissions follow. */
export async function setDeputy(
  ports: Ports,
  request: RoleRequest & { readonly from: Day; readonly to: Day },
): Promise<CommitteeChanged<Office> | Refusal> {
  const { person, from, to } = request;
  const refused = await givenWhy(ports, request);
  if (refused !== null) return refused;
  return changeCommittee(ports, { id: request.committee, doer: request.doer }, (before, today) => {
    const office = officeMeant(before, request.title.trim());
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
    const office = officeMeant(before, request.title.trim());
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

/** "direktör" is the director's office whatever its title; an unknown title is a new office. */
function officeMeant(committee: Committee, title: string): Office {
  const wanted = normaliseTitle(title);
  const role = OFFICER_WORDS[wanted];
  const byRole = committee.offices.find((office) => role !== undefined && office.role === role);
  const byTitle = officeTitled(committee, title);
  return byTitle ?? byRole ?? { title, role: null, holdings: [], deputies: [], standIn: null };
}

function withOffice(offices: readonly Office[], changed: Office): readonly Office[] {
  const wanted = normaliseTitle(changed.title);
  const others = offices.filter(({ title }) => normaliseTitle(title) !== wanted);
  return [...others, changed];
}
