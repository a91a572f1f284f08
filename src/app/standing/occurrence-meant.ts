import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import {
  isOfOneOccurrence,
  type OccurrenceMeant,
  occurrenceMeant,
} from '../../domain/standing/occurrence-meant.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { wasDoneFor } from '../records/change.ts';

type Named = {
  readonly id: string;
  readonly action: Action;
  /** The message that it is done by. */
  readonly message?: SlackMessage | null | undefined;
};

/**
 * The assignment to which something is done: the one that was named or, where that is standing and
 * it is done to one occurrence, the one that is meant. What comes a second time means the same one
 * again, or it would have a second effect.
 */
export async function assignmentActedOn(
  ports: Ports,
  { id, action, message = null }: Named,
): Promise<{ readonly ok: true; readonly id: string } | Refusal> {
  const head = await ports.store.find('assignment', id);
  const isHeads = head?.due.kind === 'standing';
  if (!isHeads || !(isOfOneOccurrence(action) || message !== null)) return { ok: true, id };
  const all = await ports.store.occurrencesOf(id);
  const same = all.find((each) => wasDoneFor(ports.cause, each) || cameAs(each, message));
  if (same !== undefined) return { ok: true, id: same.id };
  const { meant } = await occurrencesMeant(ports, head, action);
  return meant === null ? refuse('no-occurrence') : { ok: true, id: meant.id };
}

/** Which occurrences of a standing assignment can be meant; those of any other are none. */
export async function occurrencesMeant(
  ports: Pick<Ports, 'store' | 'now' | 'closed'>,
  head: Assignment,
  action: Action,
): Promise<OccurrenceMeant> {
  const committee = await ports.store.find('committee', head.committee);
  if (committee === null) return { meant: null, among: [] };
  const open = await ports.store.openOccurrences(head.id);
  const { now, closed } = ports;
  return occurrenceMeant(open, action, {
    committee,
    now,
    closed,
    today: todayIn(ports, committee),
  });
}

function cameAs({ updates, drafts }: Assignment, message: SlackMessage | null): boolean {
  if (message === null) return false;
  return [...updates, ...drafts].some(
    (each) => each.message?.channel === message.channel && each.message.ts === message.ts,
  );
}
