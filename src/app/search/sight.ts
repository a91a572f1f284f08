import { keysOf, ownerKeys } from '../../domain/assignments/desk-keys.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { officeTitled } from '../../domain/committee/offices.ts';
import type { Person } from '../../domain/record/person.ts';
import { may } from '../../domain/rights/permissions.ts';
import type { Whose } from '../../domain/search/query.ts';
import { standingInCommittee } from '../deeds/permission.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { Sight } from '../ports/search.ts';

/** What a person may find: all of the committees that they may read, of others what is their own. */
export async function sightOf(
  ports: Ports,
  person: Person,
  committees: readonly Committee[],
): Promise<Sight> {
  const standings = await Promise.all(
    committees.map((committee) => standingInCommittee(ports, person, committee)),
  );
  const where = (action: 'read' | 'read-drafts'): ReadonlySet<string> => {
    const allowed = standings.map((standing) => may(action, standing));
    return new Set(committees.filter((_, at) => allowed[at]).map(({ id }) => id));
  };
  return {
    team: person.team,
    committees: where('read'),
    drafts: where('read-drafts'),
    own: new Set(keysOfPerson(ports, person, committees)),
  };
}

/** Under which stands what somebody has or is in, as the offices are held today. */
export function keysOfPerson(
  ports: Pick<Ports, 'now'>,
  person: Person,
  committees: readonly Committee[],
): readonly string[] {
  return committees.flatMap((committee) => keysOf(person, [committee], todayIn(ports, committee)));
}

/** The same of whoever a search is narrowed down to. */
export function keysOfWhose(
  ports: Pick<Ports, 'now'>,
  { whose, team }: { readonly whose: Whose; readonly team: string },
  committees: readonly Committee[],
): readonly string[] {
  if (whose.is === 'person') return keysOfPerson(ports, { team, user: whose.user }, committees);
  return committees.flatMap((committee) => {
    const office = officeTitled(committee, whose.title);
    if (office === null) return [];
    const titles = [office.title, ...office.alsoCalled];
    return titles.flatMap((title) =>
      ownerKeys({ committee: committee.id, holder: { kind: 'office', title }, participants: [] }),
    );
  });
}
