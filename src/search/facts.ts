import type { Searched, Sight } from '../app/ports/search.ts';
import type { Assignment } from '../domain/assignments/assignment.ts';
import { ownerKeys } from '../domain/assignments/desk-keys.ts';
import type { Day } from '../domain/days/day.ts';

/** What a search is narrowed by, and who may see it. */
export type Facts = {
  readonly version: number;
  readonly team: string;
  readonly committee: string;
  readonly owners: readonly string[];
  readonly ended: 'open' | 'closed' | 'void';
  /** When it was given, is due and was closed, as far as these are days. */
  readonly days: readonly Day[];
  /** Those of the meetings that it is due for and was closed at, which may be moved. */
  readonly meetings: readonly string[];
};

export function factsOf(assignment: Assignment): Facts {
  const { version, team, committee } = assignment;
  return {
    version,
    team,
    committee,
    owners: ownerKeys(assignment),
    ended: endedOf(assignment),
    ...timesOf(assignment),
  };
}

function endedOf({ ending }: Assignment): Facts['ended'] {
  if (ending === null) return 'open';
  return ending.is === 'void' ? 'void' : 'closed';
}

function timesOf({
  due,
  origin,
  registeredAt,
  ending,
}: Assignment): Pick<Facts, 'days' | 'meetings'> {
  const days = [origin.decidedOn ?? dayOf(registeredAt)];
  const meetings: string[] = [];
  if (due.kind === 'meeting') meetings.push(due.meeting);
  if (due.kind === 'date') days.push(due.day);
  if (due.kind === 'period') days.push(due.from, due.to);
  if (ending?.is === 'closed') meetings.push(ending.meeting);
  if (ending?.is === 'closed-before') days.push(ending.on ?? dayOf(ending.at));
  return { days, meetings };
}

/** By Greenwich: whoever looks in a year misses nothing but what was done in its first hour. */
function dayOf(instant: string): Day {
  return instant.slice(0, 10);
}

export function isIn(facts: Facts, searched: Searched, team: string): boolean {
  const { committee, ended, owners } = searched;
  return (
    facts.team === team &&
    (committee === null || facts.committee === committee) &&
    (ended === null || (ended === 'open') === (facts.ended === 'open')) &&
    (owners === null || owners.some((key) => facts.owners.includes(key))) &&
    isWithin(facts, searched)
  );
}

function isWithin(facts: Facts, { days, meetings }: Searched): boolean {
  if (days === null) return true;
  const isThen = (day: Day): boolean => days.from <= day && day <= days.to;
  return facts.days.some(isThen) || facts.meetings.some((each) => meetings.has(each));
}

export function mayBeSeen({ committee, owners }: Facts, sight: Sight): boolean {
  return sight.committees.has(committee) || owners.some((key) => sight.own.has(key));
}

/** Whether its drafts may be read too. */
export function isSeenWhole({ committee, owners }: Facts, sight: Sight): boolean {
  return sight.drafts.has(committee) || owners.some((key) => sight.own.has(key));
}
