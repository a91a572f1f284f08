import type { Committee } from '../../domain/committee/committee.ts';
import { dayIn, type Day } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';
import { partsNaming } from '../../domain/retention/parts-naming.ts';
import { timesInOffice } from '../../domain/retention/times-in-office.ts';
import type { PersonAssignment, PersonCommittee, PersonData } from '../ports/person-data.ts';
import type { Ports } from '../ports/ports.ts';
import { named } from '../views/view-of.ts';
import { assignmentOfPerson, isNamed } from './assignments-of-person.ts';
import { everyAssignment } from './every-assignment.ts';
import { morningsOf } from './mornings-of-person.ts';

/** All that is kept about a person, of every committee; also of those they have left. */
export async function dataOfPerson(ports: Ports, person: Person): Promise<PersonData> {
  const { store } = ports;
  const committees = await store.committees(person.team);
  const found = await inAssignments(ports, person, committees);
  const preferences = await store.preferencesOf(person);
  const workspace = await store.workspaceOf(person.team);
  const rests = workspace?.resting.find(({ place }) => place === person.user) ?? null;
  return {
    madeAt: ports.now,
    person,
    name: (await named(ports, person)).name,
    assignments: found.assignments,
    committees: committees.flatMap((each) => inCommittee(each, person)),
    mornings: await morningsOf(ports, person, found),
    preferences: preferences && {
      remindAt: preferences.remindAt,
      pausedUntil: preferences.pausedUntil,
    },
    calendars: await calendarsOf(ports, person, committees),
    rests: rests && { why: rests.why, since: rests.since },
  };
}

async function inAssignments(ports: Ports, person: Person, committees: readonly Committee[]) {
  const known = new Map(committees.map((each) => [each.id, each]));
  const assignments: PersonAssignment[] = [];
  const marked = new Set<string>();
  const to = dayIn(ports.now, ports.defaults.timeZone);
  let from: Day = to;
  for await (const each of everyAssignment(ports, person.team)) {
    const committee = known.get(each.committee);
    if (committee === undefined) continue;
    if (each.secrecy !== null) marked.add(each.id);
    const day = dayIn(each.registeredAt, committee.timeZone);
    if (day < from) from = day;
    const theirs = await assignmentOfPerson(ports, each, { person, committee });
    if (theirs !== null) assignments.push(theirs);
  }
  return { assignments, marked, from, to };
}

function inCommittee(committee: Committee, person: Person): readonly PersonCommittee[] {
  const { code, name, timeZone, history, messages: _messages, ...rest } = committee;
  const parts = partsNaming(rest, person);
  const naming = history.filter((entry) => isNamed(entry, person));
  const offices = committee.offices.flatMap((each) => timesInOffice(each, person));
  if (Object.keys(parts).length === 0 && naming.length === 0) return [];
  return [{ code, name, timeZone, parts, offices, history: naming }];
}

async function calendarsOf(
  { store }: Ports,
  person: Person,
  committees: readonly Committee[],
): Promise<readonly (string | null)[]> {
  const kept = [null, ...committees].map(async (each) => {
    const feed = await store.feedOf(person, each?.id ?? null);
    return feed === null ? [] : [each?.code ?? null];
  });
  return (await Promise.all(kept)).flat();
}
