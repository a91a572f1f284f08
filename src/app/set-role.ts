import type { Committee, Office, OfficerRole } from '../domain/committee.ts';
import { dayIn } from '../domain/day.ts';
import { normaliseTitle } from '../domain/offices.ts';
import { type Person, samePerson } from '../domain/person.ts';
import type { Doer } from './change-assignment.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import type { Ports } from './ports/ports.ts';
import { refuse, type Refusal } from './refusal.ts';
import { isColleague } from './standing.ts';

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

/** Who holds an office from today; a title that is not known becomes a new office. */
export async function setRole(
  ports: Ports,
  request: { committee: string; doer: Doer; title: string; person: Person },
): Promise<CommitteeChanged<Office> | Refusal> {
  const title = request.title.trim();
  if (title === '') return refuse('empty-text');
  if (title.length > LONGEST_TITLE) return refuse('too-long');
  if (!(await isColleague(ports, request.person))) return refuse('not-a-colleague');
  return changeCommittee(ports, { id: request.committee, doer: request.doer }, (before, now) => {
    const office = officeMeant(before, title);
    const today = dayIn(now, before.timeZone);
    const earlier = office.holdings.filter(({ from }) => from < today);
    if (samePerson(office.holdings.at(-1)?.person ?? null, request.person))
      return { ok: true, committee: before, happened: [], result: office };
    const held: Office = {
      ...office,
      holdings: [...earlier, { person: request.person, from: today }],
    };
    return {
      ok: true,
      committee: { ...before, offices: withOffice(before.offices, held) },
      happened: [{ what: 'role-set', from: office.holdings.at(-1) ?? null, to: held }],
      result: held,
    };
  });
}

/** "direktör" is the director's office whatever its title; an unknown title is a new office. */
function officeMeant(committee: Committee, title: string): Office {
  const wanted = normaliseTitle(title);
  const role = OFFICER_WORDS[wanted];
  const byRole = committee.offices.find((office) => role !== undefined && office.role === role);
  const byTitle = committee.offices.find((office) => normaliseTitle(office.title) === wanted);
  return byTitle ?? byRole ?? { title, role: null, holdings: [], deputies: [] };
}

function withOffice(offices: readonly Office[], changed: Office): readonly Office[] {
  const wanted = normaliseTitle(changed.title);
  const others = offices.filter(({ title }) => normaliseTitle(title) !== wanted);
  return [...others, changed];
}
