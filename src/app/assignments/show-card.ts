import { cardOf, hasCard } from '../records/cards.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';

/**
 * Posts the card of an assignment that came of a list and has none. An occurrence is shown on the
 * card of the whole.
 */
export async function showCard(
  ports: Ports,
  request: AboutAssignment,
): Promise<Changed<null> | Refusal> {
  const wanted = await ports.store.find('assignment', request.id);
  const id = wanted?.occurrence?.head.id ?? request.id;
  return changeOpen(ports, { ...request, id, action: 'read' }, ({ assignment, committee }) => {
    if (hasCard(assignment)) return refuse('nothing-changed');
    const say = [cardOf(assignment, committee)];
    return { ok: true, assignment, happened: [], say, result: null };
  });
}
