import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayOfDue } from '../../domain/committee/day-of-due.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import { cardShownAnew, showCards } from '../records/cards.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';

/**
 * The whole has ended, and its occurrences end by the same decision. One whose meeting has been held
 * was given in, and still waits for what that meeting made of it; a void one takes all with it.
 */
export async function endOccurrences(
  ports: Ports,
  { id, ending }: Assignment,
  committee: Committee,
): Promise<void> {
  if (ending === null) return;
  const today = todayIn(ports, committee);
  for (const each of await ports.store.openOccurrences(id)) {
    const day = dayOfDue(each.due, committee, ports.closed);
    const isHeld = day !== null && day < today;
    if (ending.is !== 'void' && isHeld) continue;
    await end(ports, each.id, ending);
    await showCards(ports, [{ id }]);
  }
}

/**
 * The rule's own end: once the last of its occurrences has ended, the whole ends by the decision
 * that ended that one.
 */
export async function endOfHead(ports: Ports, { id }: Assignment): Promise<void> {
  if ((await ports.store.openOccurrences(id)).length > 0) return;
  const all = await ports.store.occurrencesOf(id);
  const endings = all.flatMap(({ ending }) => ending ?? []);
  const inOrder = endings.toSorted((one, other) => one.at.localeCompare(other.at));
  const last = inOrder.findLast(({ is }) => is === 'closed') ?? inOrder.at(-1);
  if (last !== undefined) await end(ports, id, last);
}

async function end(ports: Ports, id: string, ending: Ending): Promise<void> {
  // What a list had as closed never opened any.
  if (ending.is === 'closed-before') return;
  await change({ ...assignmentAt(ports, id), tries: Infinity }, (before) => {
    if (before === null || before.ending !== null) return refuse('ended');
    const { is } = ending;
    const happened =
      is === 'void'
        ? ({ what: 'voided', from: null, to: { reason: ending.reason } } as const)
        : ({
            what: 'closed',
            from: null,
            to: { paragraph: ending.paragraph, meeting: ending.meeting },
          } as const);
    return {
      ok: true,
      after: { ...before, ending },
      history: [happenedByItself(ports, 'clock', happened)],
      say: cardShownAnew(before),
      result: null,
    };
  });
}
