import { keysOf } from '../../domain/assignments/desk-keys.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import { isMissed } from '../../domain/assignments/how-urgent.ts';
import { isSilent } from '../../domain/assignments/silence.ts';
import { lastSignal } from '../../domain/assignments/state.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { nextMeeting, plannedFrom } from '../../domain/committee/meetings.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { withoutHeads } from '../views/without-heads.ts';
import type { HomeFilter, HomePlace } from './home-place.ts';
import { keptUrgency } from './kept-urgency.ts';

/** An assignment in its committee, as it is found; what is shown of it is computed later. */
export type Found = { readonly assignment: Assignment; readonly committee: Committee };

/** Assignments under one title, the most urgent first. */
export type FoundGroup = {
  readonly is: 'mine' | HomeFilter;
  /** Of those of a meeting. */
  readonly meeting?: Meeting | null;
  readonly found: readonly Found[];
};

/** What is on a person, in all committees. */
export async function foundOnPerson(
  ports: Ports,
  person: Person,
  committees: readonly Committee[],
): Promise<FoundGroup> {
  const keys = committees.flatMap((each) => keysOf(person, [each], todayIn(ports, each)));
  const open = await ports.store.openOf([...new Set(keys)]);
  const byId = new Map(committees.map((each) => [each.id, each]));
  const found = withoutHeads(open).flatMap((assignment) => {
    const committee = byId.get(assignment.committee);
    return committee === undefined ? [] : [{ assignment, committee }];
  });
  return { is: 'mine', found: byUrgency(ports, found) };
}

/** A committee's assignments at the place where somebody is, less those that stand above already. */
export async function foundInCommittee(
  ports: Ports,
  committee: Committee,
  { filter, person }: HomePlace,
  above: readonly Found[],
): Promise<FoundGroup> {
  const isAbove = new Set(above.map(({ assignment }) => assignment.id));
  const isOfMeeting = filter === 'start' || filter === 'meeting';
  const meeting = isOfMeeting ? await meetingShown(ports, committee) : null;
  const at = { filter, person, meeting };
  const open = withoutHeads(await openAt(ports, committee, at));
  const found = open
    .filter(({ id }) => !isAbove.has(id))
    .map((assignment) => ({ assignment, committee }))
    .filter((each) => fits(ports, each, filter));
  return { is: isOfMeeting ? 'meeting' : filter, meeting, found: byUrgency(ports, found) };
}

/** The next meeting, or the one after it for which there is something, where it has nothing. */
async function meetingShown(ports: Ports, committee: Committee): Promise<Meeting | null> {
  const next = nextMeeting(committee, ports.now);
  if (next === null) return null;
  for (const meeting of plannedFrom(committee, next.day))
    if ((await ports.store.openOfMeeting(meeting.id)).length > 0) return meeting;
  return next;
}

/** As few as the store can tell apart by itself: what is shown costs no more than it is. */
async function openAt(
  ports: Ports,
  committee: Committee,
  { filter, person, meeting }: Pick<HomePlace, 'filter' | 'person'> & Pick<FoundGroup, 'meeting'>,
): Promise<readonly Assignment[]> {
  const { store } = ports;
  if (filter === 'start' || filter === 'meeting')
    return meeting == null ? [] : store.openOfMeeting(meeting.id);
  if (filter === 'asked') return store.openAskingOfficers(committee.id);
  if (filter !== 'person' || person === null) return store.openOfCommittee(committee.id);
  const who = { team: committee.team, user: person };
  const found = await store.openOf(keysOf(who, [committee], todayIn(ports, committee)));
  return found.filter((each) => each.committee === committee.id);
}

function fits(ports: Ports, { assignment, committee }: Found, filter: HomeFilter): boolean {
  switch (filter) {
    case 'late':
      return isMissed(urgencyOf(ports, { assignment, committee }));
    case 'risk':
      return assignment.reported === null && isSignalled(assignment);
    case 'silent': {
      const closed = openDaysOf(committee, ports.closed);
      const today = todayIn(ports, committee);
      return isSilent({ assignment, committee, today, closed, now: ports.now });
    }
    case 'asked':
      return assignment.extensionAsked !== null;
    case 'start':
    case 'meeting':
    case 'person':
    case 'all':
      return true;
  }
}

function isSignalled(assignment: Assignment): boolean {
  const signal = lastSignal(assignment);
  return signal === 'at-risk' || signal === 'blocked';
}

function byUrgency(ports: Ports, found: readonly Found[]): readonly Found[] {
  return found
    .map((each) => ({ key: urgencyOf(ports, each), each }))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ each }) => each);
}

function urgencyOf(ports: Ports, { assignment, committee }: Found): string {
  const today = todayIn(ports, committee);
  return keptUrgency(assignment, committee, { today, country: ports.closed });
}
