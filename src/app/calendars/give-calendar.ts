import type { Committee } from '../../domain/committee/committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { handOver, type HandedOver } from '../papers/hand-over.ts';
import type { Ports } from '../ports/ports.ts';
import { calendarFor } from './calendar-of.ts';

type CalendarAsked = {
  readonly doer: Doer;
  /** Null for what is on the person's own desk. */
  readonly committee: Committee | null;
};

/** A calendar as a file, as it is now: where there is no address that could be subscribed to. */
export async function giveCalendar(
  ports: Ports,
  { doer: { person }, committee }: CalendarAsked,
): Promise<HandedOver | Refusal> {
  const action = committee === null ? 'list-own' : 'status';
  const refused = await mayInCommittee(ports, person, committee, action);
  if (refused !== null) return refused;
  const facts = await ports.people.facts(person);
  const owned = { owner: person, committee: committee?.id ?? null };
  const calendar = facts && (await calendarFor(ports, owned, facts.language));
  if (calendar === null) return refuse('no-answer');
  return handOver(ports, person, await ports.papers.calendar(calendar));
}
