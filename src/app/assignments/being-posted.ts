import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Message } from '../../domain/record/message.ts';
import type { Ports } from '../ports/ports.ts';

type Reading = Pick<Ports, 'store'>;

/** Whether the answer to a message's posting in a channel is under way, or was lost. */
export async function isBeingPosted(ports: Reading, channel: string): Promise<boolean> {
  const isThere = ({ to, sending }: Message): boolean =>
    sending.is === 'posting' && (to.kind === 'person' || to.channel === channel);
  return (await waiting(ports)).some(({ messages }) => messages.some(isThere));
}

/** The assignment with a message of this key; also where it was noted meanwhile. */
export async function assignmentBeingPosted(
  { store }: Reading,
  key: string,
): Promise<Assignment | null> {
  const [id = ''] = key.split('|');
  const found = await store.find('assignment', id);
  return found?.messages.some((message) => message.key === key) === true ? found : null;
}

async function waiting({ store }: Reading): Promise<readonly Assignment[]> {
  const all = (await store.waiting()).filter(({ kind }) => kind === 'assignment');
  const found = await Promise.all(all.map(({ id }) => store.find('assignment', id)));
  return found.flatMap((assignment) => assignment ?? []);
}
