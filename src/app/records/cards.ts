import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Message } from '../../domain/record/message.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change, recordAt } from './change.ts';

/** The newest card with its next revision; none while it has none. */
export function cardShownAnew({ messages }: Pick<Assignment, 'messages'>): readonly Message[] {
  const card = messages.findLast(({ content }) => content.say === 'card');
  return card === undefined ? [] : [{ ...card, revision: card.revision + 1 }];
}

/** Shows the assignments' cards anew, and changes nothing else. */
export async function showCards(
  ports: Ports,
  assignments: readonly Pick<Assignment, 'id'>[],
): Promise<void> {
  for (const { id } of assignments) {
    const card = recordAt(ports, 'assignment', () => ports.store.find('assignment', id));
    await change({ ...card, tries: Infinity }, (before) => {
      if (before === null) return refuse('no-such-assignment');
      return { ok: true, after: before, say: cardShownAnew(before), result: null };
    });
  }
  ports.wakeOutbox();
}
