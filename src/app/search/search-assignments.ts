import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { isNarrowed, type Query, queryOf, type Whose } from '../../domain/search/query.ts';
import { soughtIn } from '../../domain/search/sought.ts';
import { understandSearch } from '../../domain/search/understand-search.ts';
import { dayIn } from '../../domain/days/day.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Readiness, Results, Searched } from '../ports/search.ts';
import { named } from '../views/view-of.ts';
import { type FoundAssignment, foundOf } from './found-of.ts';
import { withPeopleCalled } from './people-called.ts';
import { keysOfWhose, sightOf } from './sight.ts';

/** A page of what was found, and what was sought. */
export type SearchPage = {
  readonly ok: true;
  readonly query: Query;
  /** The committee's code, and the name of the person or the office, that it was narrowed down to. */
  readonly narrowedTo: { readonly code: string | null; readonly whose: string | null };
  readonly today: string;
  readonly found: readonly FoundAssignment[];
  /** Of `count`, where the page begins and where the next one does. */
  readonly from: number;
  readonly next: number;
  readonly count: number;
  readonly readiness: Readiness;
  /** Where nothing was found: how many there are without narrowing, and with words spelled nearly so. */
  readonly instead: { readonly everywhere: number; readonly similar: number };
};

type Page = { readonly person: Person; readonly from: number; readonly most: number };

/** What a line of words seeks, as it is understood. */
export async function searchTyped(
  ports: Ports,
  request: Page & { readonly line: string; readonly whose: Whose | null },
): Promise<SearchPage | Refusal> {
  const { line, whose, person } = request;
  const committees = await ports.store.committees(person.team);
  const today = dayIn(ports.now, ports.defaults.timeZone);
  const understood = understandSearch(line, { committees, today });
  const query = { ...understood, whose: whose ?? understood.whose };
  return searchIn(ports, { ...request, query }, committees);
}

/** What a query finds of what the person may see, the best first. */
export async function searchAssignments(
  ports: Ports,
  request: Page & { readonly query: Query },
): Promise<SearchPage | Refusal> {
  return searchIn(ports, request, await ports.store.committees(request.person.team));
}

async function searchIn(
  ports: Ports,
  request: Page & { readonly query: Query },
  committees: readonly Committee[],
): Promise<SearchPage | Refusal> {
  const { person, query, from, most } = request;
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  if (refused !== null) return refused;
  const sight = await sightOf(ports, person, committees);
  const { team } = person;
  const sought = await withPeopleCalled(ports, soughtIn(query.words), { team, committees });
  const ask = (other: Query): Searched => searchedFor(ports, { query: other, team }, committees);
  const find = (other: Query): Promise<Results> =>
    ports.search.find(sight, { ...ask(other), sought, from, most });

  const results = await find(query);
  return {
    ok: true,
    query,
    narrowedTo: await narrowedTo(ports, { query, team }, committees),
    today: dayIn(ports.now, ports.defaults.timeZone),
    found: await foundOf(ports, { person, ids: results.ids, sought }),
    from,
    next: from + results.ids.length,
    count: results.count,
    readiness: results.readiness,
    instead: await insteadOf(results, query, find),
  };
}

function searchedFor(
  ports: Ports,
  { query, team }: { readonly query: Query; readonly team: string },
  committees: readonly Committee[],
): Searched {
  const { days, whose, committee, ended, similar } = query;
  const meetings = committees
    .flatMap((each) => each.meetings)
    .filter(({ day }) => days !== null && days.from <= day && day <= days.to);
  return {
    committee,
    ended,
    days,
    similar,
    owners: whose && keysOfWhose(ports, { whose, team }, committees),
    meetings: new Set(meetings.map(({ id }) => id)),
    sought: [],
    from: 0,
    most: 0,
  };
}

async function insteadOf(
  { count }: Results,
  query: Query,
  find: (other: Query) => Promise<Results>,
): Promise<SearchPage['instead']> {
  if (count > 0) return { everywhere: 0, similar: 0 };
  const everywhere = isNarrowed(query) && query.words !== '' ? find(queryOf(query.words)) : null;
  const similar = query.similar ? null : find({ ...query, similar: true });
  return {
    everywhere: (await everywhere)?.count ?? 0,
    similar: (await similar)?.count ?? 0,
  };
}

async function narrowedTo(
  ports: Ports,
  { query, team }: { readonly query: Query; readonly team: string },
  committees: readonly Committee[],
): Promise<SearchPage['narrowedTo']> {
  const { whose, committee } = query;
  const code = committees.find(({ id }) => id === committee)?.code ?? null;
  if (whose === null) return { code, whose: null };
  if (whose.is === 'office') return { code, whose: whose.title };
  return { code, whose: (await named(ports, { team, user: whose.user })).name };
}
