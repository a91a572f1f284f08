import type { Assignment } from '../../domain/assignments/assignment.ts';
import { undoingOf } from '../../domain/assignments/undoing-of.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';

/**
 * The messages that told deeds that are undone: one that has left is shown anew, and then says so;
 * one that waits is withdrawn where nothing else stands in it.
 */
export function unsaid(
  { realNow }: Pick<Ports, 'realNow'>,
  { messages }: Pick<Assignment, 'messages'>,
  undone: readonly string[],
): readonly Message[] {
  return messages.flatMap((message) => {
    const deeds = deedsTold(message.content);
    if (!deeds.some((each) => undone.includes(each))) return [];
    const { is } = message.sending;
    if (is === 'failed') return [];
    if (is !== 'pending' && is !== 'resting')
      return [{ ...message, revision: message.revision + 1 }];
    return deeds.every((each) => undone.includes(each)) ? [withdrawn(message, realNow)] : [];
  });
}

/** The deeds that a message tells. */
function deedsTold(content: MessageContent): readonly string[] {
  if ('deeds' in content) return content.deeds;
  if (content.say !== 'outcome' && content.say !== 'closed' && content.say !== 'voided') return [];
  return content.deed === null ? [] : [content.deed];
}

function withdrawn(message: Message, realNow: number): Message {
  const at = new Date(realNow).toISOString();
  return { ...message, sending: { is: 'failed', why: 'withdrawn', at } };
}

/** The messages about several, which are kept with any assignment of the form, follow too. */
export async function tellOfUndoing(ports: Ports, together: readonly string[]): Promise<void> {
  const all = await Promise.all(together.map((id) => ports.store.find('assignment', id)));
  const undone = all.flatMap((each) => (each === null ? [] : deedsUndone(each)));
  for (const id of together)
    await change({ ...assignmentAt(ports, id), cause: null, tries: Infinity }, (before) => {
      const say = before === null ? [] : unsaid(ports, { messages: ofSeveral(before) }, undone);
      if (before === null || say.length === 0) return refuse('nothing-changed');
      return { ok: true, after: before, say, result: null };
    });
}

function ofSeveral({ messages }: Assignment): readonly Message[] {
  return messages.filter(({ content }) => 'deeds' in content);
}

function deedsUndone(assignment: Assignment): readonly string[] {
  return assignment.history.map(({ id }) => id).filter((id) => undoingOf(assignment, id) !== null);
}
