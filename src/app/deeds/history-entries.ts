import type { Committee } from '../../domain/committee/committee.ts';
import { officesOf } from '../../domain/committee/offices.ts';
import type { Day } from '../../domain/days/day.ts';
import type { HistoryEntry, HistoryEvent, Source } from '../../domain/record/history.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import type { Doer } from './doer.ts';

/** What happened: what it was before, and what it is now. */
export type Happening = {
  /** Where something else names it; a new one where nothing does. */
  readonly id?: string;
  readonly what: HistoryEvent;
  readonly from: unknown;
  readonly to: unknown;
};

type ActedAs = Partial<Pick<HistoryEntry, 'actedAs' | 'actedFor'>>;

/** What somebody did, under which title where they hold an office, and for which body outside. */
export function doneBy(
  { newId, now }: Pick<Ports, 'newId' | 'now'>,
  { person, source, actedAs = null, actedFor = null }: Doer & ActedAs,
  happened: Happening,
): HistoryEntry {
  return { id: newId(), at: now, actor: person, actedAs, actedFor, source, ...happened };
}

/** What happened with nobody who did it: Slack or the calendar says that it is so, and not who made it so. */
export function happenedByItself(
  { newId, now }: Pick<Ports, 'newId' | 'now'>,
  source: Source,
  happened: Happening,
): HistoryEntry {
  const nobody = { actor: null, actedAs: null, actedFor: null };
  return { id: newId(), at: now, ...nobody, source, ...happened };
}

/** The title of the office that a person holds in a committee on a day; null for none. */
export function titleOf(person: Person, committee: Committee, today: Day): string | null {
  return officesOf(person, committee, today)[0]?.title ?? null;
}
