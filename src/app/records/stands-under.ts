import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import { samePerson } from '../../domain/record/person.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Ports } from '../ports/ports.ts';

/** What is said in the thread of a card, or below another message of the same person's. */
const UNDER = ['draft-file', 'draft-received', 'changes-in-thread'] as const;
type Under = Extract<MessageContent, { readonly say: (typeof UNDER)[number] }>;

/** `wait` until that which it stands under is there; `gone` where it never will be. */
export type Placed =
  | { readonly is: 'placed'; readonly message: Message }
  | { readonly is: 'wait' }
  | { readonly is: 'gone' };

/**
 * A message with the thread that it stands in, found when it is sent: what it belongs to may have
 * been posted only now.
 */
export async function placedUnder(
  { store }: Pick<Ports, 'store'>,
  message: Message,
): Promise<Placed> {
  const { content, to } = message;
  if (!isUnder(content) || (to.kind === 'channel' && to.thread !== null))
    return { is: 'placed', message };
  const assignment = await store.find('assignment', content.assignment);
  if (assignment === null) return { is: 'gone' };
  const root =
    to.kind === 'person'
      ? toldTo(assignment, to.person, content.version)
      : await cardFor({ store }, assignment);
  if (root === undefined) return { is: assignment.occurrence === null ? 'gone' : 'wait' };
  return underRoot(message, root);
}

function underRoot(message: Message, { sending }: Message): Placed {
  if (sending.is === 'failed') return { is: 'gone' };
  if (sending.is !== 'sent') return { is: 'wait' };
  const root: SlackMessage = sending;
  const to = { kind: 'channel', channel: root.channel, thread: root.ts } as const;
  return { is: 'placed', message: { ...message, to } };
}

function isUnder(content: MessageContent): content is Under {
  return UNDER.some((say) => say === content.say);
}

/** The newest message that told a person of a version that waits. */
function toldTo(
  { messages }: Pick<Assignment, 'messages'>,
  person: Parameters<typeof samePerson>[0],
  version: number,
): Message | undefined {
  return messages.findLast(
    ({ content, to }) =>
      content.say === 'draft-waits' &&
      content.version <= version &&
      to.kind === 'person' &&
      samePerson(to.person, person),
  );
}

/** An occurrence is shown on the card of the whole, which is posted after it has changed. */
async function cardFor(
  { store }: Pick<Ports, 'store'>,
  assignment: Assignment,
): Promise<Message | undefined> {
  const head =
    assignment.occurrence && (await store.find('assignment', assignment.occurrence.head.id));
  return (head ?? assignment).messages.findLast(({ content }) => content.say === 'card');
}
