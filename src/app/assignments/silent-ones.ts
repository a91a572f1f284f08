import type { Assignment } from '../../domain/assignments/assignment.ts';
import { isSilent } from '../../domain/assignments/silence.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { waitsForAnOfficer, whomItWaitsForNow } from '../../domain/ladder/whom-it-waits-for.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { wasRemindedOn } from './reminded-today.ts';

/** Somebody whose work has been silent, and what of it. */
export type SilentPerson = {
  readonly person: Person;
  readonly assignments: readonly Assignment[];
  /** This morning's message named one of them already. */
  readonly wasInDigest: boolean;
};

export type SilentOnes = {
  readonly ok: true;
  readonly committees: readonly Committee[];
  readonly people: readonly SilentPerson[];
};

type SilentAsked = {
  readonly person: Person;
  /** Null for every committee in which the person may remind. */
  readonly committee: string | null;
};

/**
 * Who can be asked about what has been silent: each person once, whatever the number of assignments
 * and committees. Whoever was asked today already is not asked again, and nobody asks themself.
 */
export async function silentOnes(
  ports: Ports,
  { person, committee }: SilentAsked,
): Promise<SilentOnes | Refusal> {
  const found = await committeesToAsk(ports, person, committee);
  if (!found.ok) return found;
  const { committees } = found;
  const people = new Map<string, SilentPerson>();
  for (const each of committees)
    for (const { to, assignment } of await silentIn(ports, each)) {
      if (samePerson(to, person)) continue;
      const before = people.get(to.user)?.assignments ?? [];
      const assignments = [...before, assignment];
      people.set(to.user, { person: to, assignments, wasInDigest: false });
    }
  const all = await Promise.all([...people.values()].map((each) => withDigest(ports, each)));
  // Those who had it this morning are named first.
  const inOrder = all.toSorted((one, other) => Number(other.wasInDigest) - Number(one.wasInDigest));
  return { ok: true, committees, people: inOrder };
}

async function committeesToAsk(
  ports: Ports,
  person: Person,
  id: string | null,
): Promise<{ readonly ok: true; readonly committees: readonly Committee[] } | Refusal> {
  const all = id === null ? await ports.store.committees(person.team) : [id];
  const found = await Promise.all(
    all.map((committee) => committeeFor(ports, { person, committee }, 'remind')),
  );
  const committees = found.flatMap((each) => (each.ok ? [each.committee] : []));
  const refused = found.find((each) => !each.ok);
  return committees.length === 0
    ? (refused ?? refuse('no-such-committee'))
    : { ok: true, committees };
}

async function silentIn(
  ports: Ports,
  committee: Committee,
): Promise<readonly { readonly to: Person; readonly assignment: Assignment }[]> {
  const open = await ports.store.openOfCommittee(committee.id);
  const alreadyAsked = askedTogether(open, todayIn(ports, committee));
  return open
    .filter(({ id }) => !alreadyAsked.has(id))
    .flatMap((assignment) =>
      whomToAsk(ports, assignment, committee).map((to) => ({ to, assignment })),
    );
}

/** Who is asked about an assignment's silence now; nobody where it has had a word, or was asked about today. */
function whomToAsk(
  ports: Pick<Ports, 'closed' | 'now'>,
  assignment: Assignment,
  committee: Committee,
): readonly Person[] {
  const today = todayIn(ports, committee);
  const closed = openDaysOf(committee, ports.closed);
  const inHand = { assignment, committee, today, closed, now: ports.now };
  if (!isSilent(inHand) || wasRemindedOn(assignment, committee, today)) return [];
  const waits = whomItWaitsForNow(inHand);
  // What waits for an answer of the officers is silent through no fault of whoever works with it.
  return waits === null || waitsForAnOfficer(waits) ? [] : waits.people;
}

/** Whether somebody is still to be asked about it: since a list was made it may have had its word. */
export function isStillAsked(
  ports: Pick<Ports, 'closed' | 'now'>,
  person: Person,
  of: { readonly assignment: Assignment; readonly committee: Committee },
): boolean {
  return whomToAsk(ports, of.assignment, of.committee).some((each) => samePerson(each, person));
}

/** What a message of today names, also where a crash kept that from the assignment's own history. */
function askedTogether(open: readonly Assignment[], today: string): ReadonlySet<string> {
  const messages = open.flatMap((each) => each.messages);
  return new Set(
    messages.flatMap(({ key, content }) =>
      content.say === 'report-asked' && key.endsWith(`|nudge|${today}`) ? content.assignments : [],
    ),
  );
}

async function withDigest(ports: Ports, silent: SilentPerson): Promise<SilentPerson> {
  const committee = silent.assignments[0]?.committee ?? '';
  const found = await ports.store.find('committee', committee);
  if (found === null) return silent;
  const digest = await ports.store.digestOf(silent.person, todayIn(ports, found));
  const ids = new Set(silent.assignments.map(({ id }) => id));
  const wasInDigest = digest?.lines.some((line) => ids.has(line.assignment)) ?? false;
  return { ...silent, wasInDigest };
}
