import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change, recordAt } from './change.ts';

/** The one post of an assignment in its committee's channel. */
export function cardOf({ id }: Pick<Assignment, 'id'>, { channel }: Committee): Message {
  return newMessage(
    `${id}|card`,
    { kind: 'channel', channel, thread: null },
    { say: 'card', assignment: id },
  );
}

export function hasCard({ messages }: Pick<Assignment, 'messages'>): boolean {
  return messages.some(({ content }) => content.say === 'card');
}

/** The newest card with its next revision; none while it has none. */
export function cardShownAnew({ messages }: Pick<Assignment, 'messages'>): readonly Message[] {
  const card = messages.findLast(({ content }) => content.say === 'card');
  return card === undefined ? [] : [{ ...card, revision: card.revision + 1 }];
}

/** What somebody does to one assignment, so that its channel should see it from then on. */
const SHOWS_CARD: ReadonlySet<Action> = new Set<Action>([
  'delegate',
  'take-back',
  'set-contributors',
  'update',
  'update-by-reply',
  'draft',
  'draft-by-reply',
  'say-ready',
  'approve',
  'request-changes',
  'meet-milestone',
  'report',
  'set-date',
  'ask-extension',
  'extend',
  'edit',
  'outcome',
  'close',
  'correct',
]);

/**
 * The card after a deed. What came of a list has none until somebody does something to it alone:
 * accepting it, and whatever touches many, would post hundreds that nobody asked for. An occurrence
 * is shown on the card of its standing assignment.
 */
export function cardAfter(
  before: Assignment,
  committee: Committee,
  { action, amongMany }: { readonly action: Action; readonly amongMany: boolean },
): readonly Message[] {
  if (hasCard(before)) return cardShownAnew(before);
  // An occurrence is shown on the card of the whole.
  if (before.occurrence !== null) return [];
  return asksForCard({ action, amongMany }) ? [cardOf(before, committee)] : [];
}

/** Whether a deed shall be seen in the channel also where there is no card yet. */
export function asksForCard({
  action,
  amongMany,
}: {
  readonly action: Action;
  readonly amongMany: boolean;
}): boolean {
  return SHOWS_CARD.has(action) && !amongMany;
}

/** Posts the card of an assignment that has none yet, and shows any other's anew. */
export async function showOrPostCard(
  ports: Ports,
  { id }: Pick<Assignment, 'id'>,
  committee: Committee,
): Promise<void> {
  const card = recordAt(ports, 'assignment', () => ports.store.find('assignment', id));
  await change({ ...card, tries: Infinity }, (before) => {
    if (before === null) return refuse('no-such-assignment');
    const say = hasCard(before) ? cardShownAnew(before) : [cardOf(before, committee)];
    return { ok: true, after: before, say, result: null };
  });
  ports.wakeOutbox();
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
